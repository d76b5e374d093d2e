"""Names to invent people of. Every second entry of a table belongs to the other half of `nouns.HALVES`."""

from __future__ import annotations


def table(text: str) -> tuple[tuple[str, ...], ...]:
    """Entries between semicolons, their columns between blanks, `_` for a blank within a column."""
    return tuple(tuple(word.replace("_", " ") for word in entry.split()) for entry in text.split(";") if entry.strip())


def words(text: str) -> tuple[str, ...]:
    """Words between blanks, `_` for a blank within one."""
    return tuple(word.replace("_", " ") for word in text.split())


# simplified, traditional, Hanyu pinyin, what Hong Kong makes of it
SURNAMES = table("""
陈 陳 Chen Chan; 张 張 Zhang Cheung; 林 林 Lin Lam; 周 周 Zhou Chow; 沈 沈 Shen Sham; 王 王 Wang Wong; 曾 曾 Zeng Tsang;
李 李 Li Lee; 仇 仇 Qiu Kau; 单 單 Shan Sin; 吕 呂 Lü Lui; 刘 劉 Liu Lau; 黄 黃 Huang Wong; 郑 鄭 Zheng Cheng;
郭 郭 Guo Kwok; 杨 楊 Yang Yeung; 谢 謝 Xie Tse; 翟 翟 Zhai Chak; 赵 趙 Zhao Chiu; 吴 吳 Wu Ng; 徐 徐 Xu Tsui;
孙 孫 Sun Suen; 马 馬 Ma Ma; 朱 朱 Zhu Chu; 胡 胡 Hu Wu; 何 何 He Ho; 高 高 Gao Ko; 罗 羅 Luo Law; 梁 梁 Liang Leung;
宋 宋 Song Sung; 唐 唐 Tang Tong; 许 許 Xu Hui; 韩 韓 Han Hon; 冯 馮 Feng Fung; 邓 鄧 Deng Tang; 曹 曹 Cao Tso;
彭 彭 Peng Pang; 田 田 Tian Tin; 董 董 Dong Tung; 潘 潘 Pan Poon; 袁 袁 Yuan Yuen; 蔡 蔡 Cai Choi; 蒋 蔣 Jiang Cheung;
杜 杜 Du To; 叶 葉 Ye Yip; 程 程 Cheng Ching; 魏 魏 Wei Ngai; 苏 蘇 Su So; 丁 丁 Ding Ting; 任 任 Ren Yam; 姚 姚 Yao Yiu;
卢 盧 Lu Lo; 傅 傅 Fu Fu; 钟 鍾 Zhong Chung; 姜 姜 Jiang Keung; 崔 崔 Cui Chui; 谭 譚 Tan Tam; 廖 廖 Liao Liu;
汪 汪 Wang Wong; 陆 陸 Lu Luk; 金 金 Jin Kam; 石 石 Shi Shek; 戴 戴 Dai Tai; 贾 賈 Jia Ka; 韦 韋 Wei Wai; 夏 夏 Xia Ha;
邱 邱 Qiu Yau; 方 方 Fang Fong; 侯 侯 Hou Hau; 邹 鄒 Zou Chau; 熊 熊 Xiong Hung; 孟 孟 Meng Mang; 秦 秦 Qin Chun;
白 白 Bai Pak; 江 江 Jiang Kong; 薛 薛 Xue Sit; 尹 尹 Yin Wan; 段 段 Duan Tuen; 雷 雷 Lei Lui; 黎 黎 Li Lai; 史 史 Shi Sze;
龙 龍 Long Lung; 陶 陶 Tao To; 贺 賀 He Ho; 顾 顧 Gu Koo; 毛 毛 Mao Mo; 郝 郝 Hao Kok; 龚 龔 Gong Kung; 邵 邵 Shao Shiu;
钱 錢 Qian Chin; 严 嚴 Yan Yim; 覃 覃 Qin Tam
""")
COMPOUND = table("""
欧阳 歐陽 Ouyang Au_Yeung; 司徒 司徒 Situ Szeto; 诸葛 諸葛 Zhuge Chu_Kot; 上官 上官 Shangguan Sheung_Kwun;
司马 司馬 Sima Szema; 夏侯 夏侯 Xiahou Ha_Hau; 皇甫 皇甫 Huangfu Wong_Fu; 慕容 慕容 Murong Mo_Yung;
端木 端木 Duanmu Tuen_Muk; 令狐 令狐 Linghu Ling_Wu; 尉迟 尉遲 Yuchi Wat_Chi; 东方 東方 Dongfang Tung_Fong
""")
# the characters given names are made of, likewise: the first of two, and the second or only one
FIRST = table("""
立 立 Li Lap; 婉 婉 Wan Yuen; 望 望 Wang Mong; 嘉 嘉 Jia Ka; 一 一 Yi Yat; 若 若 Ruo Yeuk; 启 啟 Qi Kai; 伟 偉 Wei Wai;
思 思 Si Sze; 可 可 Ke Ho; 雅 雅 Ya Nga; 志 志 Zhi Chi; 安 安 An On; 建 建 Jian Kin; 梓 梓 Zi Tsz; 文 文 Wen Man;
晓 曉 Xiao Hiu; 国 國 Guo Kwok; 雨 雨 Yu Yu; 明 明 Ming Ming; 子 子 Zi Tsz; 永 永 Yong Wing; 佳 佳 Jia Kai; 俊 俊 Jun Chun;
诗 詩 Shi Sze; 海 海 Hai Hoi; 玉 玉 Yu Yuk; 振 振 Zhen Chun; 秋 秋 Qiu Chau; 世 世 Shi Sai
""")
LAST = table("""
群 群 Qun Kwan; 清 清 Qing Ching; 舒 舒 Shu Shu; 慧 慧 Hui Wai; 帆 帆 Fan Fan; 舟 舟 Zhou Chau; 航 航 Hang Hong;
麟 麟 Lin Lun; 远 遠 Yuan Yuen; 欣 欣 Xin Yan; 琴 琴 Qin Kam; 强 強 Qiang Keung; 然 然 Ran Yin; 芳 芳 Fang Fong;
涵 涵 Han Ham; 华 華 Hua Wah; 静 靜 Jing Ching; 薇 薇 Wei Mei; 睿 睿 Rui Yui; 杰 傑 Jie Kit; 峰 峰 Feng Fung; 娟 娟 Juan Kuen;
涛 濤 Tao To; 莹 瑩 Ying Ying; 磊 磊 Lei Lui; 敏 敏 Min Man; 平 平 Ping Ping; 琳 琳 Lin Lam; 宁 寧 Ning Ning; 凯 凱 Kai Hoi
""")
WESTERN_GIVEN = words("""
Vivian William Wendy Cathy Kelvin Grace Tony Iris Leo Joyce Alan Amy Bonnie Calvin Doris Eric Fiona Gary Helen Ivan Jacky
Karen Louis Mandy Nelson Olivia Patrick Queenie Raymond Sharon Terence Una Victor Winnie Yvonne Zoe Jasper Elaine Edmond
Carmen
""")
ENGLISH_GIVEN = words("""
Marguerite Daniel Mira Tobias Imogen Rashid Eleanor Kwame Saoirse Anders Priya Jonas Beatrice Mateo Hollis Yusuf Clementine
Dmitri Adaeze Alistair Bronwyn Callum Delphine Edwin Farah Gareth Harriet Idris Josephine Kerensa Leopold Maeve Nathaniel
Odette Percival Quentin Rosalind Silas Thea Ulrich Verity Wilfred Xanthe Yolanda Zachary Amara Benedict Cordelia Desmond
Esme Fergus Greta Hamish Isolde Jerome Katya Lachlan Mabel Nils Oona Piotr Ruth Sanjay Tamsin Umberto Vera Winston Ximena
Yara Zeno
""")
ENGLISH_FAMILY = words("""
Ashdown Okonkwo Solheim Featherstone Van_der_Weyde O'Rourke Lindqvist Castellanos Thackeray Ibekwe Marchetti Thistlewood
de_la_Cruz MacAllister Novák Harrow Bjarnason Quarshie Abernathy Bancroft Calloway Delacroix Eriksen Farquhar Gallagher
Hathersage Inglewood Jankowski Kingsley Lovelace McTavish Nakamura Oyelaran Penrose Quayle Ravenscroft Sinclair Tremaine
Underwood Vasquez Whitlock Xavier Yardley Zielinski Appleyard Bhattacharya Cromwell D'Angelo Ellingham Fitzgerald
Goldsworthy Huxley Iyer Jespersen Kowalczyk Lockhart Mendelssohn Nightingale Osterman Pickering Redgrave Stavros Tennyson
Upton Vandermeer Wycliffe Yamazaki Zamora Blackwood Chaudhry
""")
BARRELLED = ("Pemberton-Hale", "Ashworth-Lee", "Bowes-Morgan", "Carr-Okoye", "Dane-Whitfield", "Ellis-Moreau",
             "Finch-Hatton", "Grey-Sandoval", "Hart-Davies", "Jolie-Marsh", "Kerr-Nilsen", "Lyle-Abara")  # fmt: skip
GERMAN_GIVEN = words("""
Annegret Bernd Carola Dietmar Elke Florian Gisela Holger Ingrid Jürgen Katrin Lothar Mareike Norbert Ottilie Philipp Renate
Sören Tabea Uwe Viktoria Wolfgang Anke Björn Christiane Detlef Edeltraud Frieder Gudrun Hannelore Imke Jochen Käthe Lukas
Marlene Nikolaus Oskar Petra Rüdiger Silke
""")
GERMAN_FAMILY = words("""
Ahrendt Bergmüller Claasen Dreesen Eichstätter Fuhrmann Grünwald Hagedorn Ibach Jessen Köhlbrand Lindenau Mönkeberg Neuhoff
Osterkamp Petersen Quast Rothenfels Schäferling Tiedemann Uhlenbrock Vogelsang Wiesengrund Zöllner von_Arnsberg
zur_Linden Achterberg Brückner Dahlmann Engelbrecht Falkenrath Gerstenberg Hölderbach Junghans Kaltwasser Löwenstein
Mühlbauer Nottebohm Oldenburg Weißgerber
""")
GERMAN_BARRELLED = ("Meyer-Landau", "Schulze-Okbach", "Krüger-Held", "Lang-Thalheim", "Roth-Meißner", "Wolf-Amberg")
# kanji, kana, romaji
JAPANESE_FAMILY = table("""
佐藤 さとう Sato; 鈴木 すずき Suzuki; 高橋 たかはし Takahashi; 田中 たなか Tanaka; 渡辺 わたなべ Watanabe; 伊藤 いとう Ito;
山本 やまもと Yamamoto; 中村 なかむら Nakamura; 小林 こばやし Kobayashi; 加藤 かとう Kato; 吉田 よしだ Yoshida;
山田 やまだ Yamada; 佐々木 ささき Sasaki; 松本 まつもと Matsumoto; 井上 いのうえ Inoue; 木村 きむら Kimura;
清水 しみず Shimizu; 斎藤 さいとう Saito; 橋本 はしもと Hashimoto; 石川 いしかわ Ishikawa; 長谷川 はせがわ Hasegawa;
村上 むらかみ Murakami; 近藤 こんどう Kondo; 藤田 ふじた Fujita; 岡田 おかだ Okada; 青木 あおき Aoki; 西村 にしむら Nishimura;
福田 ふくだ Fukuda; 三浦 みうら Miura; 原田 はらだ Harada; 竹内 たけうち Takeuchi; 小野寺 おのでら Onodera
""")
JAPANESE_GIVEN = table("""
健太 けんた Kenta; 美咲 みさき Misaki; 大輔 だいすけ Daisuke; 陽子 ようこ Yoko; 翔 しょう Sho; 由美 ゆみ Yumi; 拓也 たくや Takuya;
彩 あや Aya; 直樹 なおき Naoki; 真由美 まゆみ Mayumi; 浩 ひろし Hiroshi; 恵子 けいこ Keiko; 和也 かずや Kazuya; 千尋 ちひろ Chihiro;
誠 まこと Makoto; 裕子 ゆうこ Yuko; 雄一 ゆういち Yuichi; 奈々 なな Nana; 修 おさむ Osamu; 智子 ともこ Tomoko; 隆 たかし Takashi;
沙織 さおり Saori; 哲也 てつや Tetsuya; 明美 あけみ Akemi; 亮 りょう Ryo; 香織 かおり Kaori; 秀樹 ひでき Hideki; 直美 なおみ Naomi;
剛 つよし Tsuyoshi; 絵里 えり Eri; 学 まなぶ Manabu; 麻衣 まい Mai
""")
