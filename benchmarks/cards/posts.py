"""What invented people do, and where in the company. Every second entry belongs to the other half."""

from __future__ import annotations

Table = tuple[tuple[str, ...], ...]

# Chinese, English
TITLES: Table = (
    ("总经理", "General Manager"), ("销售总监", "Sales Director"), ("采购经理", "Procurement Manager"), ("高级工程师", "Senior Engineer"),
    ("副总裁", "Vice President"), ("客户经理", "Account Manager"), ("首席技术官", "Chief Technology Officer"),
    ("项目经理", "Project Manager"), ("董事长", "Chairman"), ("市场专员", "Marketing Specialist"), ("区域经理", "Regional Manager"),
    ("财务主管", "Finance Supervisor"), ("合伙人", "Partner"), ("总工程师", "Chief Engineer"), ("研究员", "Research Fellow"),
    ("总监助理", "Assistant to the Director"), ("首席执行官", "CEO"), ("执行董事", "Executive Director"), ("运营总监", "Operations Director"),
    ("行政主管", "Office Administrator"), ("大客户总监", "Key Account Director"), ("外贸业务员", "Export Sales Representative"),
    ("物流主管", "Logistics Supervisor"), ("产品经理", "Product Manager"), ("律师", "Attorney at Law"), ("人力资源经理", "HR Manager"),
    ("主任医师", "Chief Physician"), ("副教授", "Associate Professor"), ("建筑师", "Architect"), ("设计总监", "Design Director"),
    ("总裁", "President"), ("业务代表", "Sales Executive"), ("投资总监", "Investment Director"), ("软件架构师", "Software Architect"),
    ("品牌经理", "Brand Manager"), ("厂长", "Plant Manager"), ("数据分析师", "Data Analyst"), ("董事会秘书", "Board Secretary"),
    ("质量工程师", "Quality Engineer"), ("技术顾问", "Technical Advisor"), ("创始人", "Founder"), ("联合创始人", "Co-Founder"),
    ("常务副总经理", "Executive Vice General Manager"), ("首席财务官", "Chief Financial Officer"),
)  # fmt: skip
DEPARTMENTS: Table = (
    ("采购部", "Procurement Department"), ("国际业务部", "International Business Dept."), ("研发中心", "R&D Center"),
    ("市场部", "Marketing"), ("华东大区", "East China Region"), ("财务部", "Finance Department"), ("供应链管理部", "Supply Chain"),
    ("客户服务中心", "Customer Service Centre"), ("海外事业部", "Overseas Division"), ("质量管理部", "Quality Assurance"),
    ("工程技术部", "Engineering"), ("战略投资部", "Strategy & Investments"), ("人力资源部", "Human Resources"),
    ("法务合规部", "Legal & Compliance"), ("信息技术部", "Information Technology"), ("公共关系部", "Public Relations"),
    ("营销中心", "Sales & Marketing Center"), ("智能制造事业部", "Smart Manufacturing BU"), ("总裁办公室", "President's Office"),
    ("华南分公司", "South China Branch"), ("外贸一部", "Export Team One"), ("企业融资部", "Corporate Finance"),
    ("技术支持部", "Technical Support"), ("产品设计部", "Product Design"),
)  # fmt: skip
GERMAN_TITLES: Table = (
    ("Geschäftsführer",), ("Vertriebsleiterin",), ("Leiter Einkauf",), ("Projektleiter",), ("Prokuristin",), ("Steuerberater",),
    ("Rechtsanwältin",), ("Key Account Manager",), ("Vorstand",), ("Technischer Leiter",), ("Gebietsverkaufsleiter",),
    ("Assistentin der Geschäftsführung",), ("Architekt",), ("Kundenberaterin",), ("Entwicklungsingenieur",), ("Inhaber",),
)  # fmt: skip
GERMAN_DEPARTMENTS: Table = (
    ("Abteilung Einkauf",), ("Vertrieb Innendienst",), ("Forschung und Entwicklung",), ("Qualitätssicherung",), ("Kundendienst",),
    ("Finanzen und Controlling",), ("Personalabteilung",), ("Marketing und Kommunikation",),
)  # fmt: skip
JAPANESE_TITLES: Table = (
    ("代表取締役社長", "President & CEO"), ("課長", "Section Manager"), ("部長", "General Manager"), ("主任", "Supervisor"),
    ("係長", "Assistant Manager"), ("取締役", "Director"), ("専務取締役", "Senior Managing Director"), ("営業担当", "Sales Representative"),
    ("主任研究員", "Senior Researcher"), ("課長代理", "Deputy Manager"), ("支店長", "Branch Manager"), ("常務執行役員", "Managing Officer"),
)  # fmt: skip
JAPANESE_DEPARTMENTS: Table = (
    ("営業部", "Sales Department"), ("開発本部", "Development Division"), ("総務部", "General Affairs"), ("海外営業部", "Overseas Sales"),
    ("技術開発部", "Engineering Development"), ("品質保証部", "Quality Assurance"), ("第二営業部", "Sales Department II"),
    ("経営企画室", "Corporate Planning"),
)  # fmt: skip
