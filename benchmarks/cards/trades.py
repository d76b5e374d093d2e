"""Brands and trades that companies are invented of. Every second entry belongs to the other half."""

from __future__ import annotations

# brand in simplified and traditional characters, and in Latin letters
BRANDS = (
    ("霁光", "霽光", "Jiguang"), ("青榆", "青榆", "Qingyu"), ("禾沐", "禾沐", "Hemu"), ("栖屿", "棲嶼", "Qiyu"),
    ("朗原", "朗原", "Langyuan"), ("泊川", "泊川", "Bochuan"), ("云橹", "雲櫓", "Yunlu"), ("墨汀", "墨汀", "Moting"),
    ("岑石", "岑石", "Censhi"), ("望洲", "望洲", "Wangzhou"), ("棠野", "棠野", "Tangye"), ("知澄", "知澄", "Zhicheng"),
    ("麦隐", "麥隱", "Maiyin"), ("星桉", "星桉", "Xing'an"), ("砚山", "硯山", "Yanshan"), ("鹿鸣谷", "鹿鳴谷", "Lumingu"),
    ("恒枢", "恆樞", "Hengshu"), ("淳和堂", "淳和堂", "Chunhetang"), ("远岫", "遠岫", "Yuanxiu"), ("柏屿", "柏嶼", "Boyu"),
    ("澜亭", "瀾亭", "Lanting"), ("启元", "啟元", "Qiyuan"), ("瑞穗丰", "瑞穗豐", "Ruisuifeng"), ("明德", "明德", "Mingde"),
    ("衡岳", "衡岳", "Hengyue"), ("安泰和", "安泰和", "Antaihe"), ("松间", "松間", "Songjian"), ("鼎峰", "鼎峰", "Dingfeng"),
    ("云杉", "雲杉", "Yunshan"), ("百川汇", "百川匯", "Baichuan"), ("沐恩", "沐恩", "Muen"), ("金帆", "金帆", "Jinfan"),
    ("翰林苑", "翰林苑", "Hanlinyuan"), ("拓维思", "拓維思", "Towiss"), ("北辰", "北辰", "Beichen"), ("优迈", "優邁", "Youmai"),
    ("汇智", "匯智", "Huizhi"), ("嘉禾", "嘉禾", "Jiahe"), ("诺亚特", "諾亞特", "Nuoyate"), ("和记", "和記", "Heji"),
)  # fmt: skip
# trade in Chinese and English; industry code; slogan zh, en; what else such a card boasts of
TRADES = (
    ("物流", "Logistics", "logistics", "准时，是一种礼貌", "On time, every mile", "仓储 · 运输 · 关务"),
    ("软件", "Software", "it", "让复杂的事变简单", "Simple, by design", "高新技术企业"),
    ("精密仪器", "Precision Instruments", "machinery", "测得准，才做得好", "Measured twice", "ISO 9001:2015 认证企业"),
    ("生物医药", "Biopharma", "health", "为生命多想一步", "One step further for life", "GMP 认证 · ISO 13485"),
    ("食品", "Foods", "food", "一粥一饭，当思来处", "From field to table", "HACCP Certified"),
    ("建筑设计", "Architecture", "construction", "空间即语言", "Space is a language", "建筑 · 室内 · 景观"),
    ("投资管理", "Capital", "finance", "与时间做朋友", "Patience compounds", "私募股权 · 并购"),
    ("国际贸易", "International Trading", "trade", "连接两端的信任", "Trust at both ends", "主营：木浆、纸品、包装"),
    ("新能源", "New Energy", "energy", "把阳光存起来", "Keeping the sun", "ISO 14001 · ISO 45001"),
    ("电子", "Electronics", "telecom_electronics", "小器件，大可靠", "Small parts, no surprises", "IATF 16949 认证"),
    ("文化传媒", "Media", "media", "好故事值得被看见", "Stories worth seeing", "策划 · 拍摄 · 展览"),
    ("教育咨询", "Education", "education", "慢一点，走得远", "Learn for the long run", "K12 · 留学 · 研学"),
    ("酒店管理", "Hotels", "hospitality", "住下来，慢慢来", "Stay a little longer", "全国 36 家门店"),
    ("汽车零部件", "Auto Parts", "auto", "每一颗螺丝都算数", "Every bolt counts", "IATF 16949:2016"),
    ("化工", "Chemicals", "chemical", "分子里的耐心", "Patience in molecules", "REACH 注册 · 危化品经营许可"),
    ("网络科技", "Network Technology", "it", "让世界近一点", "The world, a little nearer", "国家级专精特新企业"),
    ("融资租赁", "Leasing", "finance", "把未来租给今天", "Tomorrow, on lease", "股票代码：000000"),
    ("家居用品", "Home Living", "consumer", "回家，是最好的设计", "Coming home, by design", "源自 1998 年"),
    ("钢铁", "Steel", "metals", "百炼成器", "Tempered a hundred times", "注册资本 5000 万元"),
    ("进出口", "Import & Export", "trade", "一带一路，一路有我", "Your www partner: wood, wool, wine", "AEO 高级认证企业"),
    ("医疗器械", "Medical Devices", "health", "看得见的安心", "Care you can see", "CE · FDA 510(k)"),
    ("机械制造", "Machinery", "machinery", "匠心造物", "Made by hand and mind", "产品：减速机 电机 轴承"),
    ("装饰工程", "Decoration", "construction", "把图纸变成家", "From drawing to dwelling", "设计 施工 软装 一站式服务"),
    ("管理咨询", "Consulting", "professional", "问对问题", "Asking the right question", "服务热线见背面"),
)  # fmt: skip
# Latin brand, trade, industry, slogan, boast
ENGLISH = (
    ("Brackenfold", "Legal", "professional", "Plain words, good law", "Regulated practice no. 000000"),
    ("Tidewell", "Hydraulics", "machinery", "Pressure, handled", "ISO 9001 Certified"),
    ("Fernhollow", "Foods", "food", "Good things, grown slowly", "B Corp Certified"),
    ("Quillon", "Analytics", "it", "Numbers that answer back", "SOC 2 Type II"),
    ("Ostrander & Pike", "Architects", "construction", "Rooms for living", "RIBA Chartered Practice"),
    ("Maplecroft Vale", "Veterinary", "health", "Kind hands", "Open 24 hours"),
    ("Saltmarsh", "Coffee Roasters", "food", "Slow roasted by the sea", "Since 1987"),
    ("Halvorsen", "Timber", "trade", "From forest to frame", "FSC Certified"),
    ("Northlight", "Photonics", "telecom_electronics", "Seeing further", "Patents pending"),
    ("Cinderbrook", "Capital Partners", "finance", "Patient capital", "Member of no exchange"),
    ("Wren & Tallow", "Publishing", "media", "Books that last", "Catalogue on request"),
    ("Greyfriars", "Insurance Brokers", "finance", "Calm in a storm", "Authorised and regulated"),
    ("Pellucid", "Water Systems", "energy", "Clear to the last drop", "NSF 61 Listed"),
    ("Juniper Mill", "Textiles", "consumer", "Woven to be worn", "OEKO-TEX Standard 100"),
    ("Kestrel Bay", "Yachts", "consumer", "Ready when the tide is", "Established 1962"),
    ("Vantorre", "Robotics", "machinery", "Machines with manners", "CE Marked · ISO 10218"),
    ("Aldermere", "Dental Studio", "health", "Smiles, without fuss", "NHS & private patients welcome"),
    ("Stonewick", "Software", "it", "The web without the www", "ISO/IEC 27001"),
    ("Moorgate Lantern", "Events", "media", "Evenings to remember", "London · Paris · Lisbon"),
    ("Pinecrest", "Realty", "construction", "Find your front door", "Equal Housing Opportunity"),
    ("Oakham & Daughters", "Accountants", "professional", "Figures, friendly", "Regulated by the ICAEW"),
    ("Helix Grove", "Therapeutics", "health", "Medicine, patiently", "Clinical stage · 3 programmes"),
    ("Beaconridge", "Logistics", "logistics", "Every www needs a warehouse", "24/7 in 36 countries"),
    ("Copperline", "Rail Engineering", "auto", "Kept on track", "RISQS Verified"),
)  # fmt: skip
GERMAN = (
    ("Hollenbeck", "Maschinenbau", "machinery", "Präzision mit System", "Zertifiziert nach DIN EN ISO 9001"),
    ("Silbertal", "Brauerei", "food", "Gebraut mit Ruhe", "Seit 1874"),
    ("Nordhafen", "Spedition", "logistics", "Wir bewegen mehr", "Mitglied im BVL"),
    ("Eichenrot", "Möbelwerkstätten", "consumer", "Gutes aus Holz", "Meisterbetrieb"),
    ("Falkenau", "Softwarehaus", "it", "Einfach. Verlässlich.", "ISO 27001 zertifiziert"),
    ("Lindgrün", "Gartenbau", "construction", "Wo Ideen wachsen", "Innungsfachbetrieb"),
    ("Weidentor", "Versicherungsmakler", "finance", "Sicher beraten", "Unabhängig seit 30 Jahren"),
    ("Kranich", "Medizintechnik", "health", "Technik, die hilft", "MDR-konform"),
    ("Steinbrück", "Rechtsanwälte", "professional", "Klar im Recht", "Fachanwälte für Arbeitsrecht"),
    ("Morgenfeld", "Solartechnik", "energy", "Sonne für alle", "TÜV-geprüft"),
    ("Adlerhorst", "Werkzeuge", "metals", "Werkzeug fürs Leben", "Made in Germany"),
    ("Kupferberg", "Elektronik", "telecom_electronics", "Strom der Zeit", "UL Listed"),
)  # fmt: skip
# brand, in Latin letters, trade ja, en, industry, slogan
JAPANESE = (
    ("北斗", "Hokuto", "精機", "Precision", "machinery", "確かな技術を、未来へ"),
    ("青葉", "Aoba", "食品", "Foods", "food", "おいしさに、まごころを"),
    ("三陽", "Sanyo", "電工", "Electric", "telecom_electronics", "つなぐ力"),
    ("白樺", "Shirakaba", "製薬", "Pharmaceutical", "health", "いのちに寄り添う"),
    ("みなと", "Minato", "物流", "Logistics", "logistics", "届けるのは、安心です"),
    ("桜木", "Sakuragi", "建設", "Construction", "construction", "まちを、つくる"),
    ("ソラノ", "Sorano", "システムズ", "Systems", "it", "考えるシステム"),
    ("若竹", "Wakatake", "印刷", "Printing", "media", "伝わるかたちを"),
    ("富士見", "Fujimi", "商事", "Trading", "trade", "世界と、つながる"),
    ("カナデ", "Kanade", "デザイン", "Design", "professional", "暮らしを奏でる"),
    ("大和田", "Owada", "化学工業", "Chemical", "chemical", "素材の可能性"),
    ("ひかり", "Hikari", "不動産", "Realty", "construction", "住まいに光を"),
)  # fmt: skip
# how a company says to which group it belongs, {} the group's brand: plainly as a name, or in a remark
GROUPS = {"zh": ("{}控股集团", "{}集团有限公司", "{}集团"), "en": ("{} Group", "{} Holdings plc", "{} Group Limited"),
          "de": ("{} Gruppe", "{} Holding AG"), "ja": ("{}グループ", "{}ホールディングス株式会社")}  # fmt: skip
MEMBERS = {"zh": ("{}集团成员企业", "隶属{}集团", "{}集团旗下公司"),
           "en": ("A member of {} Group", "A {} Group company", "Part of the {} Group"),
           "de": ("Ein Unternehmen der {} Gruppe", "Mitglied der {} Gruppe"),
           "ja": ("{}グループの一員です", "{}グループ企業")}  # fmt: skip
