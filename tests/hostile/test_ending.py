"""The program ends at once, and nothing that the ordinary end of Python does for others is lost."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.running import MINERALS, clean_environment

ORDINARY = [sys.executable, "-c", "import sys; sys.argv[0] = 'minerals'; from minerals.cli import main; main()"]
SCRIPT = [str(Path(sys.executable).with_name("minerals"))]
WITNESS = """
import sys
class Witness:
    def __init__(self, write=sys.__stderr__.write, flush=sys.__stderr__.flush):
        self.write, self.flush = write, flush
    def __del__(self):
        self.write("taken apart\\n")
        self.flush()
witness = Witness()
"""
"""Tells on stderr when Python takes its modules apart."""


class Ended:
    def __init__(self, folder: Path, before: str) -> None:
        """``before`` runs in each process before the program does."""
        (folder / "sitecustomize.py").write_text(before, encoding="utf-8")
        self._folder = folder

    def __call__(
        self, command: list[str], *arguments: str, shell: str = "", stdin: str = "", **environment: str
    ) -> tuple[int, str, str]:
        """Exit status, stdout and stderr; ``shell`` is what stands behind the command in a shell."""
        env = {
            **clean_environment({"PYTHONUNBUFFERED": "", **environment}),
            "PYTHONPATH": os.pathsep.join((str(self._folder), str(Path.cwd()))),
        }
        words = [*command, *arguments]
        if shell:
            words = ["bash", "-c", f'"$@" {shell}', "bash", *words]
        done = subprocess.run(words, capture_output=True, encoding="utf-8", env=env, input=stdin, check=False)
        return done.returncode, done.stdout, re.sub("0x[0-9a-f]+", "0x", done.stderr)


def same_at_both_ends(run: Ended, *arguments: str, shell: str = "") -> tuple[int, str, str]:
    """What the program does, which is what it does where Python ends in the ordinary way."""
    found = run(MINERALS, *arguments, shell=shell)
    assert found == run(ORDINARY, *arguments, shell=shell)
    return found


def test_the_program_ends_without_taking_python_apart(tmp_path: Path) -> None:
    run = Ended(tmp_path, WITNESS)
    for command in (MINERALS, SCRIPT):
        assert run(command, "lists")[2] == ""
    assert run(ORDINARY, "lists")[2] == "taken apart\n"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["lists"], 0), (["--help"], 0), (["diff", "us-2018", "us-2022"], 1), (["show", "zz"], 2), (["--bogus"], 2)],
)
def test_exit_statuses_and_output_are_the_same(arguments: list[str], status: int, tmp_path: Path) -> None:
    assert same_at_both_ends(Ended(tmp_path, ""), *arguments)[0] == status


def test_a_failure_of_the_program_keeps_its_traceback(tmp_path: Path) -> None:
    broken = (
        "import minerals.api\ndef broken(*_, **__): raise RuntimeError('planted')\nminerals.api.Library.lists = broken"
    )
    status, out, err = Ended(tmp_path, broken)(MINERALS, "lists")
    assert (status, out) == (70, "")
    assert err.startswith("minerals: Traceback")
    assert "RuntimeError: planted" in err


@pytest.mark.parametrize("arguments", [["lists"], ["compare", "--format", "csv"], ["--version"], ["--help"], ["check"]])
def test_a_full_disk_is_told_the_same(arguments: list[str], tmp_path: Path) -> None:
    found = same_at_both_ends(Ended(tmp_path, ""), *arguments, shell=">/dev/full")
    assert found == (2, "", "minerals: No space left on device\n")


@pytest.mark.parametrize("shell", [">&-", "2>&-", "2>/dev/full", "| head -n 1; exit ${PIPESTATUS[0]}"])
def test_closed_full_and_broken_streams_are_treated_the_same(shell: str, tmp_path: Path) -> None:
    same_at_both_ends(Ended(tmp_path, ""), "export", "--format", "json", shell=shell)
    same_at_both_ends(Ended(tmp_path, ""), "lists", shell=shell)


def test_exit_functions_run_the_last_first_and_what_they_print_arrives(tmp_path: Path) -> None:
    run = Ended(tmp_path, "import atexit\natexit.register(print, 'first')\natexit.register(print, 'last')")
    status, out, err = same_at_both_ends(run, "--version")
    assert (status, err) == (0, "")
    assert out.splitlines()[1:] == ["last", "first"]


def test_an_exit_function_that_fails_is_told_and_the_others_run(tmp_path: Path) -> None:
    run = Ended(tmp_path, "import atexit\natexit.register(print, 'first')\natexit.register(int, 'planted')")
    for command in (MINERALS, ORDINARY):
        status, out, err = run(command, "--version")
        assert (status, out.splitlines()[1:]) == (0, ["first"])
        assert err.startswith("Exception ignored in atexit callback: <class 'int'>\n")
        assert err.endswith("ValueError: invalid literal for int() with base 10: 'planted'\n")


def test_what_cannot_be_flushed_at_the_end_is_told_as_python_tells_it(tmp_path: Path) -> None:
    late = """
import atexit, os
def fill():
    os.dup2(os.open("/dev/full", os.O_WRONLY), 1)
    print("never arrives")
atexit.register(fill)
"""
    status, _, err = same_at_both_ends(Ended(tmp_path, late), "--version")
    assert status == 120
    assert "OSError: [Errno 28] No space left on device" in err


def test_a_thread_that_still_works_is_waited_for(tmp_path: Path) -> None:
    before = """
import threading, time
def work():
    time.sleep(1)
    print("worked", flush=True)
threading.Thread(target=work).start()
"""
    assert same_at_both_ends(Ended(tmp_path, before), "--version")[1].endswith("worked\n")


def test_a_thread_that_nobody_waits_for_is_not_waited_for(tmp_path: Path) -> None:
    before = f"{WITNESS}\nimport threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()"
    start = time.monotonic()
    assert Ended(tmp_path, before)(MINERALS, "--version")[2] == ""
    assert time.monotonic() - start < 30


@pytest.mark.parametrize(
    "watching",
    [
        "sys.settrace(lambda *_: None)",
        "sys.setprofile(lambda *_: None)",
        pytest.param(
            "sys.monitoring.use_tool_id(3, 'planted')",
            marks=pytest.mark.skipif(sys.version_info < (3, 12), reason="sys.monitoring came with Python 3.12"),
        ),
    ],
)
def test_a_debugger_profiler_or_measure_of_coverage_sees_the_ordinary_end(watching: str, tmp_path: Path) -> None:
    assert "taken apart" in Ended(tmp_path, f"{WITNESS}\n{watching}")(MINERALS, "--version")[2]


@pytest.mark.parametrize("option", [["-X", "dev"], ["-X", "tracemalloc"], ["-W", "default"]])
def test_options_of_python_for_diagnostics_get_the_ordinary_end(option: list[str], tmp_path: Path) -> None:
    assert "taken apart" in Ended(tmp_path, WITNESS)([sys.executable, *option, "-m", "minerals"], "--version")[2]


def test_python_stays_at_its_prompt_where_asked_to(tmp_path: Path) -> None:
    command = [sys.executable, "-i", "-m", "minerals", "--version"]
    status, out, _ = Ended(tmp_path, "")(command, stdin="print('still', 'here')")
    assert (status, "still here" in out) == (0, True)
    assert "taken apart" in Ended(tmp_path, WITNESS)(MINERALS, "--version", PYTHONINSPECT="1")[2]


def test_a_profile_of_the_program_is_printed(tmp_path: Path) -> None:
    run = Ended(tmp_path, "")
    status, out, _ = run([sys.executable, "-m", "cProfile", "-m", "minerals"], "--version")
    assert status == 0
    assert "function calls" in out
    assert "(program)" in out


@pytest.mark.parametrize(
    "call",
    [
        "import runpy; runpy.run_module('minerals', run_name='__main__')",
        f"import runpy; runpy.run_path({SCRIPT[0]!r}, run_name='__main__')",
        "from minerals.cli import main; main()",
        "def called():\n        from minerals.cli import program; program()\n    called()",
    ],
)
def test_what_calls_the_program_goes_on_after_it(call: str, tmp_path: Path) -> None:
    wrapper = tmp_path / "wrapper.py"
    wrapper.write_text(
        f"import sys\ntry:\n    {call}\nexcept SystemExit as exit_:\n    print('ended with', exit_.code)\n",
        encoding="utf-8",
    )
    run = Ended(tmp_path, "")
    status, out, err = run([sys.executable, str(wrapper)], "show", "zz")
    assert (status, out) == (0, "ended with 2\n")
    assert err.startswith("minerals: unknown")


def test_an_interrupted_program_says_so_by_its_status(tmp_path: Path) -> None:
    before = """
import minerals.api, time
def lists(*_, **__):
    print("on", flush=True)
    time.sleep(60)
minerals.api.Library.lists = lists
"""
    (tmp_path / "sitecustomize.py").write_text(before, encoding="utf-8")
    env = {**clean_environment({}), "PYTHONPATH": str(tmp_path)}
    with subprocess.Popen([*MINERALS, "lists"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as child:
        assert child.stdout is not None
        child.stdout.readline()
        child.send_signal(signal.SIGINT)
        assert child.wait(timeout=60) == 130


def written_by(*code: str) -> str:
    """What lines of Python with the arguments of ``minerals --version`` write to stderr."""
    lines = "\n".join(("import atexit, gc, sys", "sys.argv = ['minerals', '--version']", *code))
    return subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True).stderr.strip()


def test_the_program_looks_for_no_rings_of_objects() -> None:
    at_the_end = "atexit.register(lambda: print(gc.isenabled(), file=sys.stderr))"
    assert written_by(at_the_end, "from minerals.cli import program; program()") == "False"


def test_a_program_that_goes_on_after_it_looks_for_rings_of_objects_again() -> None:
    called = ("def called():", "    from minerals.cli import program; program()")
    goes_on = ("try: called()", "except SystemExit: print(gc.isenabled(), file=sys.stderr)")
    assert written_by(*called, *goes_on) == "True"
