/** “New document”: asks for the kind and a few facts, and opens its skeleton as a snippet, so that Tab leads from gap to gap. */
import * as vscode from 'vscode';
import {
  type KnownSkeleton,
  type KnownSkeletons,
  NEW_DOCUMENT,
  type NewDocumentParams,
  SKELETONS_KNOWN,
} from '../../server/src/protocol';
import type { Link } from './link';

export function registerNewDocument(link: Link): vscode.Disposable {
  return vscode.commands.registerCommand('bizheng.newDocument', () => newDocument(link));
}

interface Choice extends vscode.QuickPickItem {
  readonly id: string;
  readonly asks: KnownSkeleton['asks'];
}

async function newDocument(link: Link): Promise<void> {
  const { l10n } = vscode;
  if (!(await link.isReady())) return;
  const known = await link.client.sendRequest<KnownSkeletons>(SKELETONS_KNOWN);
  const choices = known.groups.flatMap(({ name, skeletons }): Choice[] => [
    { id: '', asks: [], label: name, kind: vscode.QuickPickItemKind.Separator },
    // What stands in the description is searched, too: 年终 finds 工作总结, which is called 年终总结 as well.
    ...skeletons.map(({ id, name: label, pinyin, aliases, asks }) => ({
      id,
      asks,
      label,
      description: [pinyin, aliases.join('、')].filter(Boolean).join(' · '),
    })),
  ]);
  const placeHolder = l10n.t('What do you want to write? (name or pinyin)');
  const chosen = await vscode.window.showQuickPick(choices, {
    title: l10n.t('New Document'),
    placeHolder,
    matchOnDescription: true,
    ignoreFocusOut: true, // The walkthrough takes the focus back when its step unfolds.
  });
  if (!chosen) return;
  const languageId = vscode.workspace.getConfiguration('bizheng').get<string>('newDocument.language', 'gongwen');
  const asked: { -readonly [K in keyof NewDocumentParams]: NewDocumentParams[K] } = { id: chosen.id, languageId };
  const all = [
    [
      'unit',
      l10n.t('Which body writes it?'),
      l10n.t('For example 云岭镇人民政府; leave empty to fill it in later'),
      known.unit,
    ],
    [
      'period',
      l10n.t('Which year or period is it about?'),
      l10n.t('For example 2024, 2024年上半年; leave empty to fill it in later'),
      known.year,
    ],
    [
      'subject',
      l10n.t('What is it about?'),
      l10n.t('For example 防汛, 安全生产工作; leave empty to fill it in later'),
      undefined,
    ],
  ] as const;
  const questions = all.filter(([key]) => chosen.asks.includes(key));
  for (const [i, [key, prompt, example, value]] of questions.entries()) {
    const answer = await vscode.window.showInputBox({
      title: `${chosen.label} (${i + 1}/${questions.length})`,
      prompt,
      placeHolder: example,
      value,
      ignoreFocusOut: true,
    });
    if (answer === undefined) return;
    asked[key] = answer;
  }
  const snippet = await link.client.sendRequest<string | null>(NEW_DOCUMENT, asked);
  if (snippet === null) return;
  const editor = await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: languageId }),
  );
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}
