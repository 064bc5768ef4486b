"""The errors of the operating system, in the words of the C library."""

from __future__ import annotations

REASONS = {
    "Operation not permitted": "不允许此操作",
    "No such file or directory": "没有这个文件或文件夹",
    "Input/output error": "输入输出错误",
    "Bad file descriptor": "文件描述符无效",
    "Cannot allocate memory": "内存不足",
    "Permission denied": "权限不足",
    "Device or resource busy": "设备或资源正忙",
    "File exists": "文件已存在",
    "No such device": "没有这个设备",
    "No such device or address": "没有这个设备或地址",
    "Not a directory": "不是文件夹",
    "Is a directory": "是文件夹",
    "Invalid argument": "参数无效",
    "Too many open files": "打开的文件过多",
    "Text file busy": "程序文件正在使用",
    "File too large": "文件过大",
    "No space left on device": "设备上没有剩余空间",
    "Read-only file system": "文件系统只读",
    "Broken pipe": "管道已断开",
    "File name too long": "文件名过长",
    "Too many levels of symbolic links": "符号链接层数过多",
    "Operation not supported": "不支持此操作",
    "Disk quota exceeded": "超出磁盘配额",
    "Stale file handle": "文件句柄已失效",
}
