/**
 * Says what is wrong in settings, each mistake once: in the editor's own, which an editor marks, if at all, in a file that is
 * seldom open, and in a settings file beside an open draft that nobody has open. With a button a notification stays unfolded.
 */
import { basename } from 'node:path';
import {
  type ClientCapabilities,
  type Connection,
  MessageType,
  ShowDocumentRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  ShowMessageRequest,
} from 'vscode-languageserver';
import type { SettingProblem } from '../config/editor-settings';
import type { LoadedConfig } from '../config/load';
import { LineIndex, type Locale } from '../core/index';
import { uriOf } from '../disk';
import { OPEN_SETTINGS } from '../protocol';
import { toRange } from './convert';
import { OPEN_SETTINGS_TITLE, openFileTitle, wrongInFile, wrongSettings } from './messages';

export interface NoticeAbilities {
  /** The client takes `OPEN_SETTINGS`. */
  readonly opensSettings: boolean;
  /** The client shows a document when it is asked to. */
  readonly opensFiles: boolean;
}

export const noticeAbilities = (
  { window }: ClientCapabilities,
  offers: { readonly settings?: boolean } | undefined,
): NoticeAbilities => ({
  opensSettings: offers?.settings === true,
  opensFiles: window?.showDocument?.support === true,
});

export class SettingsNotices {
  readonly #said = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly able: NoticeAbilities,
  ) {}

  /** The mistakes `problems` in the editor's settings, those that were not said before. */
  inEditor(problems: readonly SettingProblem[], locale: Locale): void {
    const fresh = problems.filter(({ name, message }) => this.#isNew(name, message['zh-CN']));
    const [first] = fresh;
    if (!first) return;
    const open = (): Promise<void> =>
      // bizheng.rules of bizheng.rules.punctuation: a setting, not what is in it.
      this.connection.sendNotification(OPEN_SETTINGS, first.name.split('.').slice(0, 2).join('.'));
    this.#show(
      wrongSettings(locale, fresh),
      this.able.opensSettings ? { title: OPEN_SETTINGS_TITLE[locale], open } : undefined,
    );
  }

  /** The mistakes in the settings file of `config`. */
  inFile({ path, text, problems }: LoadedConfig, locale: Locale): void {
    if (path === undefined) return;
    const fresh = problems.filter(({ span, message }) =>
      this.#isNew(path, text.slice(span.start, span.end), message['zh-CN']),
    );
    const [first] = fresh;
    if (!first) return;
    const lines = new LineIndex(text);
    const told = fresh.map(({ span, message }) => ({ line: lines.positionAt(span.start).line + 1, message }));
    const open = (): Promise<unknown> =>
      this.connection.sendRequest(ShowDocumentRequest.type, {
        uri: uriOf(path),
        takeFocus: true,
        selection: toRange(lines, first.span),
      });
    const file = basename(path);
    this.#show(
      wrongInFile(locale, file, told),
      this.able.opensFiles ? { title: openFileTitle(locale, file), open } : undefined,
    );
  }

  /** Whether the mistake of these parts was not said before; it is now. */
  #isNew(...parts: readonly string[]): boolean {
    const key = parts.join('\n');
    return !this.#said.has(key) && Boolean(this.#said.add(key));
  }

  #show(message: string, button: { readonly title: string; readonly open: () => Promise<unknown> } | undefined): void {
    this.connection.console.warn(message);
    const shown: ShowMessageParams = { type: MessageType.Warning, message };
    if (!button) {
      void this.connection.sendNotification(ShowMessageNotification.type, shown);
      return;
    }
    this.connection
      .sendRequest(ShowMessageRequest.type, { ...shown, actions: [{ title: button.title }] })
      .then((pressed) => (pressed?.title === button.title ? button.open() : undefined))
      .catch((error: unknown) => this.connection.console.warn(`window/showMessageRequest: ${String(error)}`));
  }
}
