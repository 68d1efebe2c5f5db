/** Slots in words: template variables, instructions to the writer, dummy names, developers' marks. */
import type { Reading } from '../reading';
import { categoryOf, categoryOfField } from './category';
import { letterDates } from './mask-dates';
import type { FoundSlot, SlotForm } from './slot';

const FIELD =
  '(?:(?:发文|主送|报送|填报|所在|承办|主办|会议|活动|项目|企业|公司|学校|具体|开始|结束|截止|联系|甲方|乙方|我|本|贵)?(?:单位|机关|部门|公司|企业|学校|医院|姓名|人名|人员|日期|时间|地点|地址|标题|事由|文号|数字|数据|数值|数量|金额|比例|名称|职务|电话|联系人|负责人|联系方式|年份|月份|年度|年|月|日|届次|编号)(?:名称|姓名|全称|简称|数量|数)?)';
/** What tells the writer to do something; （请于5月1日前报送） and （补充协议） tell the reader something. */
const INSTRUCTION =
  '(?:(?:此处|这里|在此)[^（）【】]{0,6}(?:填|插入|补|写|输入|添加|替换|加)|请(?:填|在此|输入|插入|补充|替换|修改|完善|自行|根据(?:实际|情况)[^（）]{0,4}[填改])|需(?:填|补充|确认|核实|修改|完善|替换)' +
  '|待(?:补|填|定|核|续|完善|确认|更新|明确)|填写(?!说明|要求|规范|时|示例)|填入|插入(?!语)|补充(?:数据|具体|内容|完整)|补(?=[】\\]])|核(?:实|对)?(?=[】\\]]))';
/** Names that template engines and mail merge fill. */
const VARIABLE = new RegExp(
  `\\{\\{[^}\\n]{1,60}\\}\\}|\\$\\{[^}\\n]{1,60}\\}|«[^»\\n]{1,40}»|<%[^%\\n]{0,60}%>|(?<![\\w%])%[sd](?![A-Za-z\\d])|(?<![\\\\{$])\\{[A-Za-z_\\u4e00-\\u9fff][\\w\\u4e00-\\u9fff.]{0,20}\\}` +
    `|<${FIELD}>|〈${FIELD}〉|[【\\[〔]${FIELD}[】\\]〕](?!（)`,
  'g',
);
const NOTE = new RegExp(
  `[（【\\[〔<]\\s*(?:${INSTRUCTION}[^（）【】\\[\\]〔〕<>\\n]{0,24}|[\\u4e00-\\u9fff]{1,8}待(?:补充|更新|填写?|核实|核定|确认|完善))[）】\\]〕>]|(?<=[：—]\\s?|[，。；]|^)待(?:补充|填写?|完善|核实|核定|定|确认|写)(?=[。，；、]|$)` +
    `|(?<=[\\u4e00-\\u9fff])待(?:补充|填写?)(?=[。，；）】]|$)|(?<![A-Za-z_])(?:TODO|TBD|FIXME|TBC)(?![A-Za-z_])|？{3,10}|\\?{3,10}`,
  'g',
);
const SURNAME =
  '[赵钱孙李周吴郑王冯陈杨朱秦许何吕张孔曹严华金魏陶姜谢邹章云苏潘葛范彭鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤毛郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪祁宋庞熊纪项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田胡万柯卢莫房丁邓石崔龚程邢裴陆翁牛段侯龙叶黎白赖乔谭温庄柴翟阎连习艾容向古易廖文]';
/** Surnames that are hardly ever the end of another word before 某某: 石某某 is a person made nameless on purpose. */
const NAMELESS_PERSON =
  /[赵钱孙李周吴郑王冯陈韩杨朱秦许何吕张孔曹严魏陶姜谢邹潘葛范彭鲁韦马苗俞袁柳唐罗薛雷贺倪汤郝傅齐康伍顾孟黄穆萧肖尹姚邵汪祁宋庞熊董梁杜阮蓝季贾江颜郭梅林钟徐邱骆蔡田胡柯卢莫邓石崔龚程邢裴陆翁侯白赖乔谭温庄翟阎宁]$/;
const DUMMY =
  /(?<!兰)张三(?!四线|[丰角峰])|李四(?!光)|王五(?![一二三四五六七八九十级号])|赵六(?![一二三四五六七八九十级号])|某某某?|某年某月(?:某日)?|(?<!\d)(?:1[3-9]\d?0{7,9}|1(?:38|39|36|50|86)(?:12345678|00000000)|12345678901|123-?4567-?8901?|0{3,4}-?0{7,8}|0{10,11})(?!\d)|(?<![A-Za-z])(?:ABC|AAA)(?=(?:有限)?公司|集团|单位|[局县市镇](?!场))/g;
/** 某 in front of the kind of place or body whose name is due: in the head of a draft always, in prose where a name stands. */
const NAMELESS = /(?<!某)(?:某(?:[省市县区镇乡村局委](?![场域])|街道|社区)){1,4}(?!某)/g;
const HEAD_NAMELESS = /^(?:关于)?某(?:[省市县区镇乡村局委]|街道|社区|单位|公司|学校|小学|中学|医院|部门|企业|集团)/;
/** Where 某 is the proper word: a case, an example, a general statement. */
const CASE = new RegExp(
  `${SURNAME}某(?!某)|案|嫌疑|被告|原告|违纪|违法|违规|处分|举报|例如|比如|譬如|假如|如果|诸如|如某|有的|曾`,
);

/** Slots in words of a paragraph. */
export function words(reading: Reading): FoundSlot[] {
  const { text } = reading;
  const slots: FoundSlot[] = letterDates(text);
  const around = (start: number, end: number) =>
    categoryOf(text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8));
  const add = (found: RegExpMatchArray, form: SlotForm, category?: FoundSlot['category']): void => {
    const start = found.index!;
    const end = start + found[0].length;
    slots.push({ start, end, form, category: category ?? around(start, end) });
  };
  const addField = (found: RegExpMatchArray): void => {
    const named = categoryOfField(found[0]);
    add(found, 'variable', named === 'other' ? undefined : named);
  };
  if (/[{«<〈【[〔%]/.test(text)) {
    for (const found of text.matchAll(VARIABLE)) if (!isLabel(text, found)) addField(found);
  }
  if (/[（【[〔<待？?]|TODO|TBD|FIXME|TBC/.test(text)) {
    for (const found of text.matchAll(NOTE)) if (!/[有尚还亟]/.test(text[found.index - 1] ?? '')) add(found, 'note');
  }
  if (/某|张三|李四|王五|赵六|\d{7}|ABC|AAA/.test(text)) {
    const inCase = CASE.test(text);
    for (const found of text.matchAll(DUMMY))
      if (!isInCase(text, found, inCase)) add(found, 'dummy', dummyCategory(found[0]));
    if (text.includes('某') && !inCase)
      for (const found of text.matchAll(NAMELESS)) if (isNameless(text, found.index)) add(found, 'dummy', 'place');
  }
  const head = HEAD_NAMELESS.exec(text);
  if (head && (/：$|关于/.test(text) || (text.length <= 24 && !/[，。；]/.test(text)))) {
    const start = text.indexOf('某');
    if (!slots.some((slot) => slot.start <= start && start < slot.end))
      slots.push({ start, end: head[0].length, form: 'dummy', category: 'unit' });
  }
  return slots;
}

/** 【时间】5月1日 opens a paragraph as its label and is filled behind; 【单位名称】 is not such a label. */
function isLabel(text: string, found: RegExpMatchArray): boolean {
  if (!/^[【[〔]/.test(found[0]) || /名称|姓名|全称|具体|[我本贵]/.test(found[0])) return false;
  const before = text[found.index! - 1] ?? '';
  return (
    /^[\s；。]?$/.test(before) &&
    /^[：\s]*[^\s：的在于年月日，。、]/.test(
      text.slice(found.index! + found[0].length, found.index! + found[0].length + 20),
    )
  );
}

function isInCase(text: string, found: RegExpMatchArray, inCase: boolean): boolean {
  return (
    found[0].startsWith('某') &&
    (inCase || NAMELESS_PERSON.test(text.slice(Math.max(0, found.index! - 1), found.index)))
  );
}

function isNameless(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + 2, start + 4);
  return (
    /^$|[，。；：、（“]$|[在由到赴对向于与和是及为我]$/.test(before) &&
    !/^(?:干部|群众|领导|一[些个]|企业|农户|村民|居民|的)/.test(after)
  );
}

function dummyCategory(written: string): FoundSlot['category'] | undefined {
  if (/\d/.test(written)) return 'number';
  if (/年/.test(written)) return 'date';
  if (/^[张李王赵]/.test(written)) return 'person';
  return /^[A-Z]/.test(written) ? 'unit' : undefined;
}
