/** Words that are wrong wherever they stand, and what they should be. */
import { ONE_CHARACTER_OFF } from './words/one-character-off';

/**
 * Words that are wrong wherever they stand: wrong→right, safe as plain strings (tried on 20 million characters of
 * proof-read statutes and reports, where none occurs but as a slip).
 *
 * Source: 现代汉语词典 and 现代汉语规范词典 for the right forms; the list is custom of proof-readers (惯例).
 */

export const MISWRITTEN: readonly (readonly [wrong: string, right: string])[] = pairs(
  '一如即往→一如既往 即往不咎→既往不咎 即得利益→既得利益 迫不急待→迫不及待 迫在眉捷→迫在眉睫 再接再励→再接再厉 再接再历→再接再厉 一愁莫展→一筹莫展 穿流不息→川流不息 默守成规→墨守成规 墨守陈规→墨守成规 墨手成规→墨守成规 锱珠必较→锱铢必较 走头无路→走投无路 不径而走→不胫而走 ' +
    '变本加利→变本加厉 甘败下风→甘拜下风 关怀备致→关怀备至 针贬时弊→针砭时弊 鼎立相助→鼎力相助 名列前矛→名列前茅 相形见拙→相形见绌 弱不经风→弱不禁风 一诺千斤→一诺千金 天翻地复→天翻地覆 重蹈复辙→重蹈覆辙 再所不辞→在所不辞 再所难免→在所难免 旁证博引→旁征博引 美仑美奂→美轮美奂 ' +
    '萎靡不震→萎靡不振 声名雀起→声名鹊起 融汇贯通→融会贯通 全神惯注→全神贯注 一泄千里→一泻千里 破斧沉舟→破釜沉舟 人才汇萃→人才荟萃 人才倍出→人才辈出 英雄倍出→英雄辈出 出奇不意→出其不意 以逸代劳→以逸待劳 精兵减政→精兵简政 按步就班→按部就班 自立更生→自力更生 ' +
    '励精图制→励精图治 历精图治→励精图治 因地治宜→因地制宜 责无旁代→责无旁贷 义不容迟→义不容辞 持之以衡→持之以恒 循序见进→循序渐进 恪尽职首→恪尽职守 鞠躬尽粹→鞠躬尽瘁 未雨绸谬→未雨绸缪 消声匿迹→销声匿迹 安份守己→安分守己 涣然一新→焕然一新 幅原辽阔→幅员辽阔 雷励风行→雷厉风行 ' +
    '雷历风行→雷厉风行 历行节约→厉行节约 励行节约→厉行节约 勤检节约→勤俭节约 山青水秀→山清水秀 精神换发→精神焕发 遗害无穷→贻害无穷 遗笑大方→贻笑大方 络驿不绝→络绎不绝 出类拔粹→出类拔萃 如火如茶→如火如荼 雨后春荀→雨后春笋 蜂涌而至→蜂拥而至 一涌而上→一拥而上 以身做则→以身作则 ' +
    '集思广议→集思广益 众志成诚→众志成城 功坚克难→攻坚克难 攻艰克难→攻坚克难 勇攀高锋→勇攀高峰 先锋摸范→先锋模范 竞竞业业→兢兢业业 竟竟业业→兢兢业业 惮精竭虑→殚精竭虑 如法泡制→如法炮制 怨天由人→怨天尤人 前扑后继→前仆后继 欺上满下→欺上瞒下 渊远流长→源远流长 一脉相成→一脉相承 ' +
    '相辅相承→相辅相成 各施其职→各司其职 一以惯之→一以贯之 淋漓尽至→淋漓尽致 专心至志→专心致志 防微杜惭→防微杜渐 明火执杖→明火执仗 提纲契领→提纲挈领 滥芋充数→滥竽充数 记忆尤新→记忆犹新 过尤不及→过犹不及 意尤未尽→意犹未尽 言简意骇→言简意赅 不落巢臼→不落窠臼 额首称庆→额手称庆 ' +
    '委屈求全→委曲求全 投机捣把→投机倒把 事在必行→势在必行 人情事故→人情世故 贪脏枉法→贪赃枉法 营私舞蔽→营私舞弊 崭露头脚→崭露头角 暂露头角→崭露头角 有持无恐→有恃无恐 嘎然而止→戛然而止 好高鹜远→好高骛远 趋之若骛→趋之若鹜 会议记要→会议纪要 会议纪录→会议记录 打破记录→打破纪录 ' +
    '知识份子→知识分子 犯罪份子→犯罪分子 积极份子→积极分子 恐怖份子→恐怖分子 招聘启示→招聘启事 招生启示→招生启事 招标启示→招标启事 招领启示→招领启事 寻人启示→寻人启事 征文启示→征文启事 遗失启示→遗失启事 更正启示→更正启事 坐谈会→座谈会 坐无虚席→座无虚席 坐右铭→座右铭 ' +
    '贯切落实→贯彻落实 一至同意→一致同意 一至通过→一致通过 一至认为→一致认为 致高无上→至高无上 致关重要→至关重要 至力于→致力于 搏弈→博弈 共渡佳节→共度佳节 震憾→震撼 ' +
    '振憾→震撼 朔源→溯源 脉膊→脉搏 渲泄→宣泄 侯选人→候选人 草管人命→草菅人命 病入膏盲→病入膏肓 枢钮→枢纽 捡查→检查 凭藉→凭借 锻练→锻炼 ' +
    '心里健康教育→心理健康教育 心里素质→心理素质 心里咨询→心理咨询 心里辅导→心理辅导 心里测评→心理测评 尊守→遵守 ' +
    '园满完成→圆满完成 不段提高→不断提高 坚苦奋斗→艰苦奋斗 坚巨→艰巨 ' +
    '熔入集体→融入集体 熔入大家庭→融入大家庭 ' +
    '分辩率→分辨率 焕散→涣散 踊现→涌现 脱颍而出→脱颖而出 ' +
    '每周列会→每周例会 中题报告→中期报告 中过程中→过程中',
);

/** Words with one character typed for another: wrong→right, read from 谋(某)划(化). */
export const MISTYPED: readonly (readonly [wrong: string, right: string])[] = ONE_CHARACTER_OFF.flatMap((entry) => {
  const right = entry.replace(/\([^()]*\)/g, '');
  const slips: [string, string][] = [];
  let at = -1;
  let isInside = false;
  for (const char of entry) {
    if (char === '(' || char === ')') isInside = char === '(';
    else if (isInside) slips.push([right.slice(0, at) + char + right.slice(at + 1), right]);
    else at++;
  }
  return slips;
});

function pairs(list: string): (readonly [string, string])[] {
  return list.split(' ').map((pair) => {
    const [wrong = '', right = ''] = pair.split('→');
    return [wrong, right] as const;
  });
}
