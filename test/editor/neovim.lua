-- Neovim as a client, set up as the page for users says: findings, a fix, findings gone, hover, completion. Debian's 0.7 will do.
-- nvim --headless -u NONE -n -c 'luafile test/editor/neovim.lua', with `bizheng` on the PATH; ends with code 1 when anything is
-- not as it should be.
local function check(what, ok)
  io.stdout:write((ok and 'ok   ' or 'FAIL ') .. what .. '\n')
  if not ok then vim.cmd('cquit!') end
end

local page = table.concat(vim.fn.readfile('server/docs/editors/neovim.md'), '\n')
local blocks = {}
for block in page:gmatch('```lua\n(.-)```') do blocks[#blocks + 1] = block end
check('neovim: the page has a set-up for each generation', #blocks == 2 and loadstring(blocks[1]) ~= nil)
-- What this Neovim is too old for can only be read; what it knows is run as a user would.
loadstring(blocks[vim.fn.has('nvim-0.11') == 1 and 1 or 2])()

local file = 'build/editor/neovim.gw'
vim.fn.mkdir('build/editor', 'p')
local f = io.open(file, 'w')
f:write('云岭镇防汛工作总结\n\n一、主要做法\n巡查46次。\n二、工作成效\n转移320人。\n二、下一步打算\n加强演练。\n')
f:close()
vim.cmd('filetype on')
vim.cmd('edit ' .. file)
check('neovim: the file is known by its name', vim.bo.filetype == 'gongwen')

local function repeated()
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if one.lnum == 6 and one.source == 'bizheng' then return one end
  end
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 5000) or {}
  for _, answer in pairs(answers) do return answer.result end
end

check('neovim: a finding is shown', vim.wait(10000, function() return repeated() ~= nil end, 20))
check('neovim: its message is Chinese', repeated().message:find('序号') ~= nil)
local function set_locale(locale) -- As the page's `settings` has it.
  for _, client in pairs(vim.lsp.get_active_clients()) do
    client.config.settings.bizheng.locale = locale
    client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
  end
end
set_locale('en')
check('neovim: settings reach the server', vim.wait(5000, function() return repeated() and not repeated().message:find('序号') end, 20))
set_locale('auto')
check('neovim: and change back', vim.wait(5000, function() return repeated() and repeated().message:find('序号') ~= nil end, 20))
local at = { line = 6, character = 0 }
local document = vim.lsp.util.make_text_document_params()
local actions = ask('textDocument/codeAction', { textDocument = document, range = { start = at, ['end'] = at }, context = { diagnostics = {} } })
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
check('neovim: its fix is carried out', vim.api.nvim_buf_get_lines(0, 6, 7, false)[1] == '三、下一步打算')
check('neovim: and the finding is gone', vim.wait(5000, function() return repeated() == nil end, 20))
local hover = ask('textDocument/hover', { textDocument = document, position = { line = 5, character = 3 } })
check('neovim: a figure has a hover', hover ~= nil and hover.contents ~= nil)
local symbols = ask('textDocument/documentSymbol', { textDocument = document })
check('neovim: the sections are listed', #symbols > 0)
vim.api.nvim_buf_set_lines(0, 8, 8, false, { '现将' })
local offered = ask('textDocument/completion', { textDocument = document, position = { line = 8, character = 2 }, context = { triggerKind = 1 } })
check('neovim: phrases are offered', #offered.items > 0)
vim.cmd('qall!')
