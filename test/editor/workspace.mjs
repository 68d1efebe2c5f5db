// The workspace that the editor tests open: drafts written for them (units and places are invented), and files that are none.

/** Flawed: a slot, a repeated number, two values for one fact. */
export const SUMMARY = `# 云岭镇2024年防汛工作总结

2024年，云岭镇党委、政府坚持人民至上、生命至上，扎实做好防汛各项工作，全镇安全度汛。现将有关情况总结如下。

## 一、主要做法

一是压实责任。镇党委召开专题会议3次，与12个村签订责任书。二是排查隐患。组织巡查46次，整改隐患18处。

## 二、工作成效

汛期共转移群众320人，未发生人员伤亡。投入资金xx万元，维修堤防2.4公里。

## 二、存在问题

个别村预警设备老化，群众避险意识不强。

## 四、下一步打算

更新预警设备，组织演练，确保安全度汛。
`;

/** Flawed, plain text: found only by the folder check as long as nobody opens it. */
export const BRIEFING = `清源区关于安全生产检查情况的汇报

一、基本情况
全区共检查企业86家，发现隐患153处，已整改141处。
二、存在问题
部分企业主体责任不落实，台账不健全。
二、下一步工作
20xx年底前完成全部整改。
`;

/** In our own language, whatever it looks like. */
export const REQUEST = `云岭镇人民政府
关于解决防汛物资经费的请示

云政〔2024〕18号

清源区人民政府：

为做好2024年汛期工作，现将有关事项请示如下：

一、基本情况

我镇有堤防12.6公里，现有编织袋3000条。《云岭镇防汛预案》已于2024年4月15日印发。

二、请示事项

（一）购置物资。需购编织袋××条，资金约8.5万元，占预算的34%。

（二）维修设备。一是更新水泵2台；二是检修发电机1台。

当否，请批示。

云岭镇人民政府
2024年5月8日
`;

/** Written for programmers, with everything in it that would be wrong in a report. */
export const README = `# 报表工具使用说明

一、安装

运行 npm install xx，版本号为 20xx。

三、使用

运行 npm start。
`;

export const FILES = {
  '请示/防汛经费请示.gw': REQUEST,
  '总结/防汛工作总结.md': SUMMARY,
  '汇报/安全生产汇报.txt': BRIEFING,
  '汇报/扫描件.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 3, 0, 0xff]),
  'README.md': README,
  'node_modules/other/report.md': BRIEFING,
};
