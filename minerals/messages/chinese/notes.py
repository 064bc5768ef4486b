"""The texts of our own in the data set on lists, controls and errors of sources, without quotations."""

from __future__ import annotations

NOTES = {
    # Publications that are computations of ours
    "least by formula": "化学式最低值",
    "by practical capacity": "按实际容量",
    # Why the members of a list are not in the data set
    "Reported: 36 minerals in the national catalogue under regulations in force since 2026-06-15. The catalogue itself "
    "was not seen.": "据报道：根据 2026-06-15 起施行的条例，国家目录列有 36 种矿产。目录本身未见。",
    "The members were not seen: all 17 rare earths were designated, and no text gives the new total or list.": (
        "条目未见：17 种稀土均已列入，但没有文本给出新的总数或清单。"
    ),
    "29 of the 37 names were read in the trade press, where the text breaks off; the official page was not read.": (
        "37 个名称中有 29 个读自行业媒体，其文字中断；官方页面未读。"
    ),
    "The members were not seen as a whole: 6 of the 11 strategic and 7 of the 28 critical names were read.": (
        "条目未见全貌：11 种战略性矿产读到 6 种，28 种关键矿产读到 7 种。"
    ),
    "13 of the 34 names were seen, in the press; two more are disputed. The report itself (BGS OR/24/047, table 1) was "
    "not read.": "34 个名称中有 13 个见于媒体，另有两个有争议。报告本身（BGS OR/24/047，表 1）未读。",
    # How publishers count
    "28 entries under three criteria; copper, graphite, niobium and uranium stand under two of them, so that they are "
    "24 minerals. The resolution prints no number.": (
        "三项标准下共 28 个条目；铜、石墨、铌和铀各在两项之下，故为 24 种矿产。决议未写数目。"
    ),
    "34 kinds: the rare earths are one kind and the platinum-group metals another; by element the source counts 55.": (
        "34 个矿种：稀土为一种，铂族金属为一种；按元素计，来源为 55 种。"
    ),
    "33 counts the five rare earths and the two platinum-group metals that are named one by one; the groups themselves "
    "are not counted.": "33 计入逐一列名的五种稀土和两种铂族金属；类别本身不计。",
    # Forms of entries
    'spelt "phosphorous" on the page': "页面上拼作 “phosphorous”",
    'spelt "Phosphorous" in the official list': "官方清单中拼作 “Phosphorous”",
    "printed as an ore (minério)": "原文写作矿石（minério）",
    "form of natural gas, listed separately": "天然气的一种，单独列出",
    "the list names the metal, not bauxite": "清单所列为金属，而非铝土矿",
    "one group entry; individual elements are not named": "为一个类别条目；未逐一列出元素",
    "the list names the element (磷); ore = phosphate rock (磷矿)": "清单所列为元素磷；其矿石为磷矿",
    "potassium salts": "钾盐",
    "crystalline (flake) graphite only; cryptocrystalline graphite (隐晶质石墨) is not named": (
        "仅晶质（鳞片）石墨；未列隐晶质石墨"
    ),
    "phosphorite or phosphate rock": "磷块岩或磷矿石",
    "magnesium minerals": "含镁矿物",
    "bauxite and other aluminium minerals as one entry": "铝土矿和其他含铝矿物为一个条目",
    "sands, gravels and clays only": "仅砂、砾石和黏土",
    "magnesium metal (distinct from magnesite)": "金属镁（不同于菱镁矿）",
    "coking coal (borderline: misses the 2.8 economic-importance threshold with 2.3; kept by the Communication for "
    "caution)": "炼焦煤（处于边缘：经济重要性 2.3，未达阈值 2.8；通报出于谨慎予以保留）",
    "elemental phosphorus (distinct from phosphate rock)": "单质磷（不同于磷矿石）",
    "bauxite (ore of aluminium)": "铝土矿（铝的矿石）",
    "bauxite, alumina and aluminium as one entry": "铝土矿、氧化铝和铝为一个条目",
    "'graphite' without 'natural' in the Annex; the 2023 study assessed natural graphite": (
        "附件中写“石墨”而无“天然”；2023 年研究评估的是天然石墨"
    ),
    "battery grade nickel": "电池级镍",
    "metallurgy grade": "冶金级",
    "battery grade": "电池级",
    "metal": "金属",
    "only the seven named elements": "仅列名的七种元素",
    "from bauxite; form read at criticalminerals.id, which gives the first 14 entries in the same order": (
        "来自铝土矿；形态读自 criticalminerals.id，其前 14 个条目顺序相同"
    ),
    "from barite; form read at criticalminerals.id, which gives the first 14 entries in the same order": (
        "来自重晶石；形态读自 criticalminerals.id，其前 14 个条目顺序相同"
    ),
    "from iron ore and iron sand; form read at criticalminerals.id, which gives the first 14 entries in the same "
    "order": "来自铁矿石和铁砂；形态读自 criticalminerals.id，其前 14 个条目顺序相同",
    "from phosphate; form read at criticalminerals.id, which gives the first 14 entries in the same order": (
        "来自磷酸盐；形态读自 criticalminerals.id，其前 14 个条目顺序相同"
    ),
    "bauxite": "铝土矿",
    "iron ore and iron sand": "铁矿石和铁砂",
    "phosphate": "磷酸盐",
    "chromite": "铬铁矿",
    "quartz sand; quartzite; quartz crystal": "石英砂；石英岩；水晶",
    "marked with an asterisk (footnote not seen)": "带星号（脚注未见）",
    "not containing uranium and thorium": "不含铀和钍",
    "without uranium": "不含铀",
    "removed from the atomic list": "自原子矿物清单移出",
    "columbite-tantalite; tantalum and niobium are entries of their own too": "铌钽铁矿；钽和铌也各为条目",
    "non-radioactive": "非放射性",
    "ore": "矿石",
    "ores": "矿石",
    "one entry: aggregate and sand": "为一个条目：骨料和砂",
    "natural graphite": "天然石墨",
    "listed as one group; members not enumerated in the notice summary": "列为一个类别；公告摘要未逐一列出成员",
    "listed as one group; members not enumerated in the notice summary (scandium is listed separately)": (
        "列为一个类别；公告摘要未逐一列出成员（钪单独列出）"
    ),
    "USGS table 6 of Mineral Commodity Summaries 2026 calls this entry 'Phosphate Rock'": (
        "USGS《Mineral Commodity Summaries 2026》表 6 称此条目为 “Phosphate Rock”"
    ),
    "grain-oriented electrical steel, non-grain-oriented electrical steel, and amorphous steel": (
        "取向电工钢、无取向电工钢和非晶钢"
    ),
    "catalogue of goods under export licence, 2023 edition": "出口许可证管理货物目录（2023 年版）",
    # Export controls: measures
    "export licence for listed items": "所列物项出口须经许可",
    "export licence for listed items (metal, alloys, targets, magnets, oxides, compounds)": (
        "所列物项出口须经许可（金属、合金、靶材、磁体、氧化物、化合物）"
    ),
    "temporary export control": "临时出口管制",
    "temporary ban on export": "临时禁止出口",
    "ordinary export licence (annual catalogue)": "一般出口许可证（年度目录）",
    "export only by listed enterprises, 2026 and 2027": "仅所列企业可出口，2026 年和 2027 年",
    "in principle no licence for export to the United States (paragraph 2)": "原则上不予许可对美国出口（第二款）",
    "stricter end-user and end-use review for exports to the United States (paragraph 2)": (
        "对美国出口实施更严格的最终用户和最终用途审查（第二款）"
    ),
    "licence for re-export by parties abroad, 0.1 % value threshold": "境外主体再出口须经许可，价值比例阈值 0.1%",
    "technology export licence for battery cathode preparation": "电池正极材料制备技术出口须经许可",
    "technology export licence, control point reworded": "技术出口须经许可，控制要点改写",
    "technology export licence: lithium carbonate and hydroxide from spodumene, lithium metal and alloys, lithium from "
    "brine, lithium-bearing purified liquor": (
        "技术出口须经许可：锂辉石提锂制碳酸锂和氢氧化锂、金属锂及合金、盐湖提锂、含锂净化液"
    ),
    "technology export licence: mining, separation, smelting, magnets, recycling, production lines": (
        "技术出口须经许可：开采、分离、冶炼、磁体、回收、生产线"
    ),
    "ban on technology export (extraction, separation, metals and alloys, magnets); leaching of ion-adsorption ores "
    "restricted": "禁止出口技术（提取、分离、金属及合金、磁体）；离子型矿浸取技术限制出口",
    # Export controls: what they are on
    "antimony": "锑",
    "bismuth": "铋",
    "dysprosium": "镝",
    "erbium": "铒",
    "europium": "铕",
    "gadolinium": "钆",
    "gallium": "镓",
    "germanium": "锗",
    "graphite": "石墨",
    "helium": "氦",
    "holmium": "钬",
    "indium": "铟",
    "lutetium": "镥",
    "molybdenum": "钼",
    "rare earths": "稀土",
    "samarium": "钐",
    "scandium": "钪",
    "silver": "银",
    "tellurium": "碲",
    "terbium": "铽",
    "thulium": "铥",
    "tin": "锡",
    "tungsten": "钨",
    "ytterbium": "镱",
    "yttrium": "钇",
    "gallium (extraction technology)": "镓（提取技术）",
    "graphite (several products incl. spheroidised)": "石墨（多种产品，含球化石墨）",
    "lithium (extraction and processing technology)": "锂（提取和加工技术）",
    "lithium iron phosphate cathode material": "磷酸铁锂正极材料",
    "lithium-ion batteries of 300 Wh/kg and above": "300 Wh/kg 及以上的锂离子电池",
    "lithium-rich manganese-based cathode material": "富锂锰基正极材料",
    "magnesia": "氧化镁",
    "natural flake graphite (incl. spheroidised and expanded graphite)": "天然鳞片石墨（含球化石墨和膨胀石墨）",
    "nickel cobalt manganese hydroxide and nickel cobalt aluminium hydroxide (ternary precursors)": (
        "镍钴锰氢氧化物和镍钴铝氢氧化物（三元前驱体）"
    ),
    "phosphate cathode technology (LFP, LMFP and their raw materials)": "磷酸盐系正极技术（LFP、LMFP 及其原料）",
    "phosphate rock": "磷矿石",
    "rare earths (equipment, raw and auxiliary materials)": "稀土（设备、原辅料）",
    "rare earths (extraction and separation technology)": "稀土（提取和分离技术）",
    "rare earths (foreign-made items with Chinese content or technology)": "稀土（含中国成分或使用中国技术的境外物项）",
    "rare earths (technologies)": "稀土（技术）",
    "superhard materials": "超硬材料",
    "superhard materials (synthetic diamond equipment and technology)": "超硬材料（人造金刚石设备和技术）",
    "superhard materials (synthetic diamond)": "超硬材料（人造金刚石）",
    "synthetic graphite (purity > 99.9 %, flexural strength > 30 MPa, density > 1.73 g/cm3)": (
        "人造石墨（纯度 > 99.9%，抗折强度 > 30 MPa，密度 > 1.73 g/cm3）"
    ),
    "synthetic graphite anode material": "人造石墨负极材料",
    "2025-10 (rule); 2025-12 (list of firms)": "2025-10（规定）；2025-12（企业名单）",
    "2025-10-09 (items of Chinese origin); 2025-12-01 (the rest)": "2025-10-09（原产于中国的物项）；2025-12-01（其余）",
    "announcements, readings of the ministry and press up to 9 October 2026": (
        "截至 2026 年 10 月 9 日的公告、商务部解读和报道"
    ),
    # Faults of sources
    "India lists hafnium and titanium, and not chromium": "印度清单列有铪和钛，未列铬",
    "the 34 kinds do not contain copper": "34 个矿种中没有铜",
    'the file of 2024 heads the same numbers "Phosphorus"': "2024 年的文件在相同数字上标为 “Phosphorus”",
    "silicon is meant; the file gives no amount of it": "应为硅；文件未给出其用量",
    "the list has high-purity iron ore": "清单所列为高纯铁矿石",
    "the resolution as recorded has 17 entries, and the agency as reported says 17; how the 19 are counted is not "
    "explained": "所记录的决议有 17 个条目，据报道主管机构也说 17；19 如何计算未说明",
    "molybdenum was added on 16 December 2023": "钼于 2023 年 12 月 16 日增列",
    "the second and third headings are metallic and non-metallic (金属矿产, 非金属矿产)": (
        "第二、三个标题为金属矿产和非金属矿产"
    ),
    "iridium is on the list": "铱在清单上",
    "three other texts name limestone": "另有三份文本写的是石灰石",
    "fewer than the 33 that are stated": "少于所公布的 33",
    "18 are stated, antimony among them; the watch list is apart": "公布 18 种，其中有锑；观察清单另列",
    "together 0.59 to 0.79 kg graphite per kWh, less than the 0.839 that LiC6 needs at 3.205 V: the cell is of an "
    "older design than the specific energy; the amount per kg of cell is kept, none per kWh is computed from it": (
        "合计每千瓦时石墨 0.59 至 0.79 kg，低于 LiC6 在 3.205 V 时所需的 0.839：电芯设计早于所给的比能量；"
        "保留每千克电芯的用量，不据此计算每千瓦时用量"
    ),
    "NMC532 is Ni:Mn:Co 5:3:2": "NMC532 为 Ni:Mn:Co = 5:3:2",
    "the cells of NMC622 and NMC532 repeat the masses of NMC111": "NMC622 和 NMC532 的电芯重复了 NMC111 的质量",
    "one character too many: 对外依存度": "多一字，应为“对外依存度”",
    "arsenic and tellurium were on it; they were missing from the draft of 2025 only": (
        "砷和碲在该清单上；仅 2025 年的草案没有"
    ),
    "the reports contradict each other; the assessment itself was not read": "报道相互矛盾；评估本身未读",
    "the record of the IEA does not name salt; the resolution itself was not read": (
        "国际能源署的记录没有盐；决议本身未读"
    ),
    "the names say tonnes, the values are percentages": "名称写的是吨，数值却是百分数",
    "the file of cobalt lacks the column that the chapter has": "钴的文件缺少该章所有的一列",
    "the columns of the files of fluorspar and feldspar are shifted": "萤石和长石的文件列错位",
    "the files of gypsum and kyanite hold the world tables in place of the salient ones": (
        "石膏和蓝晶石的文件中是世界产量表，而非主要统计表"
    ),
    "figure 3 flags listed minerals as not critical": "图 3 将清单上的矿产标为非关键",
    "a minus sign was lost; the values are not affected": "缺一个减号；数值不受影响",
    "the four inputs add up to 1.35 kg for 1 kg of output and look like amounts per litre; 0.286 kg V2O5 is 3.1 mol V, "
    "while the text says 1.6 mol/l; read as 1.6 mol/l the system has 1.98 kg V per kWh, below the 2.45 that the "
    "reaction needs at 1.55 V": (
        "四项投入合计 1.35 kg 而产出为 1 kg，似为每升的用量；0.286 kg V2O5 为 3.1 mol V，而正文写 1.6 mol/l；"
        "按 1.6 mol/l 计，系统每千瓦时含 V 1.98 kg，低于该反应在 1.55 V 时所需的 2.45"
    ),
    "the list of June 2023: the column is older": "2023 年 6 月的清单：该列更早",
    "the 34 symbols, and three checks of them": "34 个符号，及其三项核对",
    "both files": "两份文件",
    "the chemistries named": "所写的电池体系",
    "the page of the Canadian government, which prints the list": "加拿大政府载有清单的页面",
    "record of the IEA on Resolution 1006, and the report of Infobae of 6 December 2023": (
        "国际能源署关于第 1006 号决议的记录，及 Infobae 2023 年 12 月 6 日的报道"
    ),
    "the page of the Australian government, which names it": "澳大利亚政府列有该矿产的页面",
    "the headings in three reposts of the press report of the ministry": "该部新闻稿三份转载中的标题",
    "the list itself, as the USGS and the same record print it": "清单本身，即 USGS 和同一记录所载",
    "record of the IEA, Xinhua of 30 June 2008 and a report of 10 April 2019": (
        "国际能源署的记录、新华社 2008 年 6 月 30 日消息和 2019 年 4 月 10 日的报道"
    ),
    "policy record of the IEA, which counts to 33": "国际能源署的政策记录，计为 33",
    "policy record of the IEA and the page of the CRM Alliance": "国际能源署的政策记录和 CRM Alliance 的页面",
    "batteries/intensities/computed-minimum.json, graphite of lfp": (
        "batteries/intensities/computed-minimum.json 中 lfp 的石墨"
    ),
    "the ratio in the name, and the elements of NMC532 in BatPaC version 5": (
        "名称中的比例，及 BatPaC 第 5 版中 NMC532 的元素"
    ),
    "the blocks of the three cells": "三种电芯的数据块",
    "the other places of the text": "文中其他各处",
    "the list of 2022": "2022 年的清单",
    "the reports alone": "仅有报道",
    "record of the IEA on Resolution No. 132": "国际能源署关于第 132 号决议的记录",
    "the values, and the same columns of later editions": "数值本身，及后来各版的相同列",
    "figure 2 of the same edition gives cobalt for 2023": "同版图 2 载有 2023 年的钴",
    "the headings do not fit what stands below them; figure 2 of the same edition gives fluorspar for 2023": (
        "标题与其下内容不符；同版图 2 载有 2023 年的萤石"
    ),
    "the contents of the files": "文件的内容",
    "table 6 of the same edition, which prints the list of 2025": "同版表 6，载有 2025 年的清单",
    "the same column of other commodities: imports – exports": "其他矿产的同一列：进口 – 出口",
    "the inventory itself, and batteries/intensities/computed-minimum.json, vanadium of vrfb": (
        "清单数据本身，及 batteries/intensities/computed-minimum.json 中 vrfb 的钒"
    ),
    # Tables of claims
    "A third party's table and three statements of its text, exactly as it prints them: claims to be held against the "
    "publications that it names, not figures. Its notes to table 2 name the sources: Mineral Commodity Summaries 2022 "
    "for the United States, COM(2020) 474 for the European Union, the National Mineral Resources Plan (2016-2020) for "
    "China. A cell that holds only `/` is kept as printed: what it stands for was not seen. The row of China names "
    "eight minerals and prints one value for all of them.": (
        "第三方的一张表和文中三处表述，照其原文：是供与其所指出版物核对的说法，而非数值。表 2 的注写明来源："
        "美国为《Mineral Commodity Summaries 2022》，欧盟为 COM(2020) 474，中国为《全国矿产资源规划（2016—2020年）》。"
        "只有 `/` 的单元格照原样收录：其含义未见。中国一行列有八种矿产，共用一个数值。"
    ),
    "one collective figure for lithium, cobalt and nickel ores": "锂、钴、镍矿石合用一个数值",
}
