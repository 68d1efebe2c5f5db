// A folder that exists nowhere but in VS Code: a file system in memory, for the web scenario. What is in it comes from files.json
// beside it: the name to the bytes in base64, or to null for a file that nobody may read.
const vscode = require('vscode');

const { FileType, FileSystemError } = vscode;
const SETTINGS = vscode.Uri.parse('memfs:/drafts/bizheng.json');

exports.activate = async (context) => {
  const files = new Map();
  const changed = new vscode.EventEmitter();
  const tell = (type, uri) => changed.fire([{ type, uri }]);
  const bytesAt = (uri) => {
    if (!files.has(uri.path)) throw FileSystemError.FileNotFound(uri);
    return files.get(uri.path);
  };
  /** Names in the folder `uri`, each once, with what stands there. */
  const entries = (uri) => {
    const top = uri.path === '/' ? '/' : `${uri.path}/`;
    const below = [...files.keys()].filter((path) => path.startsWith(top)).map((path) => path.slice(top.length));
    return new Map(
      below.map((way) => [way.split('/')[0], way.includes('/') ? FileType.Directory : FileType.File]),
    );
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      const times = { ctime: 0, mtime: 0 };
      if (files.has(uri.path)) return { type: FileType.File, size: files.get(uri.path)?.length ?? 100, ...times };
      if (entries(uri).size === 0) throw FileSystemError.FileNotFound(uri);
      return { type: FileType.Directory, size: 0, ...times };
    },
    readDirectory: (uri) => [...entries(uri)],
    readFile(uri) {
      const bytes = bytesAt(uri);
      if (bytes === null) throw FileSystemError.NoPermissions(uri);
      return bytes;
    },
    writeFile(uri, bytes) {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, bytes);
      tell(type, uri);
    },
    delete(uri) {
      bytesAt(uri);
      files.delete(uri.path);
      tell(vscode.FileChangeType.Deleted, uri);
    },
    createDirectory: () => undefined,
    rename(from, to) {
      provider.writeFile(to, bytesAt(from));
      provider.delete(from);
    },
  };
  const answer = await fetch(vscode.Uri.joinPath(context.extensionUri, 'files.json').toString(true));
  for (const [name, content] of Object.entries(await answer.json()))
    files.set(
      `/drafts/${name}`,
      content === null ? null : Uint8Array.from(atob(content), (character) => character.charCodeAt(0)),
    );
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', provider, { isCaseSensitive: true }),
    vscode.commands.registerCommand('folder.lay', () =>
      vscode.workspace.fs.writeFile(SETTINGS, new TextEncoder().encode('{ "rules": { "placeholder": "off" } }')),
    ),
    vscode.commands.registerCommand('folder.dead', async () => {
      const live = new Set(await vscode.commands.getCommands());
      const { commands } = vscode.extensions.getExtension('bizheng.bizheng').packageJSON.contributes;
      const dead = commands.map(({ command }) => command).filter((command) => !live.has(command));
      // Not awaited: the message stays until somebody closes it.
      void vscode.window.showInformationMessage(`Dead: ${dead.join(', ') || 'none'}`);
    }),
    vscode.commands.registerCommand('folder.take', () => vscode.workspace.fs.delete(SETTINGS)),
  );
};
