/** Words round the names of persons, and what such names are made of. Source: 公文行文、人名用字（惯例）. */
import { words } from '../lexicon';

/** Surnames beyond the hundred most frequent ones: a name is known by more than them. */
export const RARER_SURNAMES =
  '高傅施洪柳苗殷章柯鲍凌葛庞樊阮梅盛童卓兰费岳翁骆涂祁耿关欧游褚娄符项祝季裴霍宁丘甘景管尚申冉牛左文安房鲁喻单柴蒙华詹曲成路辛瞿焦车芦蓝萧戚简温莫';

/** Posts of which a body has one or a few, each person's own: 医保办主任周海宁. */
export const POSTS_OF_ONE = words(`
  书记 主任 主席 局长 厅长 部长 省长 市长 县长 区长 镇长 乡长 州长 盟长 旗长 村长 院长 校长 园长 馆长 所长 站长 科长 处长 股长 队长 组长 会长
  社长 行长 厂长 场长 司长 署长 秘书长 理事长 董事长 监事长 检察长 政委 总经理 经理 总监 总工程师 总工
`);
/** What many are at a time, and what anyone is called: 村民李树根, 退休教师梁玉芬. */
export const POSTS_OF_MANY = words(`
  委员 代表 干部 党员 队员 组员 村民 居民 群众 社员 职工 员工 教师 老师 医生 医师 护士 律师 民警 辅警 法官 检察官 工程师 技术员 网格员 调解员
  讲解员 宣传员 监督员 联络员 志愿者 负责人 联系人 主持人 带头人 传承人 召集人 发言人 承办人 经办人 记录人 老人 农户 贫困户 大户 户主 财务 会计 出纳
  司机 记者 专家 教授 博士 学生 同学 战士 老板 师傅 楼长 板凳长 河长 林长 网格长 街长 店长 班长 连长 排长 专员 同志 家长 股东 法人 劳模 模范 能手 乡贤 法定代表人 代理人
`);
/** What a post or a calling ends in: 总农艺师, 院长, 民警. */
export const ENDS_OF_POSTS = '师长任记员席事监授问官警民生工者';
/** What only labels a name in a line of its own: 主持：沈国平. */
export const LABELS_OF_NAMES = words(
  '主持 记录 出席 签发 审核 主讲 姓名 列席 参加 作者 审稿 撰稿 编辑 缺席 请假 校对 发言',
);

/** How a person is addressed behind the name, whatever the post is: 梁玉芬老人. */
export const ADDRESSES_OF_PERSONS = words(
  '同志 同学 老师 老人 先生 女士 师傅 教授 医生 大爷 大妈 阿姨 大叔 大姐 大哥 奶奶 爷爷',
);

/** What a person does behind the name: 周海宁负责. */
export const DEEDS_OF_PERSONS = words(`
  说 介绍 告诉 表示 指出 强调 要求 认为 回忆 坦言 感慨 主持 带领 带队 率队 牵头 负责 任组长 为组长 任副组长 为副组长 出席 参加 陪同 督办 主讲 宣读 作了 作出
  讲话 发言 汇报 一行 事后 随后 当场 至今 曾经 高兴 激动 感激 笑着 专程 主动 代表 受邀
`);

/** They stand in no given name, so that what holds one is none: 于全县, 任了局. */
export const IN_NO_GIVEN_NAME =
  '已仍曾便的了是在和与及等对为由将把不有也都就要会说我他她你您这那其之以于而或但各该本每县镇乡村省局委部长员第个项次名共被从向到给使让所者们着过地得至并且更最很只还又因如则即若度率额元年月日时分万亿千百一二三四五六七八九十两某×';

/** They tell of two persons of like names, or of one who has two names. */
export const SIGNS_OF_TWO_NAMES = words(
  '原名 又名 曾用名 化名 笔名 别名 兄弟 姐妹 兄妹 姐弟 父子 父女 母子 母女 接替 更名 改名',
);

/** Characters of given names that are taken for one another, beyond those in `look-alikes`. Example: 周海宇 周海宁. */
export const LOOK_ALIKES_IN_NAMES = words(`
  宇宁 芬芳 亮亭京 春泰秦 良艮 倩情 洋祥样 彬杉 勤勒 珍珠 雷雪 霞露 明朋 文义 妹姝 荣荥 岩岸 建健 国园 秀香季 松柏 旭旦 斌武 俊俏 海梅 忠志
  敏海 光先 平半 根银 龙尤 佳桂 学字 生主 娟绢 晨震 凤风 刚钢 林彬 桐柏 梓样 颍颖 璐珞 睿容 宏宠 仁仕 贵责
`);

/** Sounds of characters of given names that the table of frequent characters lacks, a sound before its characters. */
export const SOUNDS_OF_GIVEN_NAMES = words(`
  ai瑷 bao葆 bei蓓 bin缤 chen琛宸 chao晁 cheng晟珵丞 cong琮骢 fei斐霏 feng沣 fu馥 han晗菡瀚 hao昊皓灏颢淏 heng珩蘅 hong泓 hui荟蕙晖 jia珈 jie婕劼颉 jiao姣 jin瑾 jing婧菁璟旌
  jun珺 kai恺锴铠 ke珂轲 lan岚 li骊 lian琏濂 liang靓 lin麟 ling翎 long珑 lu璐鹭 min旻珉 ming茗 nan楠 pei霈 peng芃 qi琪琦祺淇麒绮岐 qian倩茜芊 qin芩
  rong嵘榕镕 rui睿芮 ruo偌 shan姗 shu姝 tao韬焘 ting婷霆 wan琬 wei玮炜薇葳 wen雯玟汶 xi曦禧 xiao筱骁潇 xin昕馨鑫歆 xiu琇 xu栩煦 xuan萱暄璇瑄煊
  ya娅 yan妍嫣琰焱晏 yang旸飏 yao曜 ye烨晔 yi怡贻轶奕懿祎翊熠弋漪 ying瑛滢 yu钰煜瑜妤毓昱彧 yuan媛瑗 yue玥钺 yun赟芸昀筠纭沄 zhao钊 zhe喆 zhen祯桢
  zheng峥铮筝 zhi芷 zhuo倬 zi梓
`);
