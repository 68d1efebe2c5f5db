-- Neovim as a client over --stdio, which cannot pull: findings, a fix, and findings gone. Debian's Neovim 0.7 will do.
-- nvim --headless -u NONE -n -c 'luafile test/editor/neovim.lua'; ends with code 1 when anything is not as it should be.
local file = 'build/editor/neovim.txt'
vim.fn.mkdir('build/editor', 'p')
local f = io.open(file, 'w')
f:write('云岭镇防汛工作总结\n\n一、主要做法\n巡查46次。\n二、工作成效\n转移320人。\n二、下一步打算\n加强演练。\n')
f:close()
vim.cmd('edit ' .. file)
local id = vim.lsp.start_client({ name = 'bizheng', cmd = { 'node', 'dist/server.js', '--stdio' }, root_dir = vim.fn.getcwd(), get_language_id = function() return 'gongwen' end })
vim.lsp.buf_attach_client(0, id)

local function check(what, ok)
  io.stdout:write((ok and 'ok   ' or 'FAIL ') .. what .. '\n')
  if not ok then vim.cmd('cquit!') end
end

local function repeated()
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if one.lnum == 6 and one.source == 'bizheng' then return one end
  end
end

check('neovim: a finding is pushed', vim.wait(10000, function() return repeated() ~= nil end, 20))
check('neovim: its message is Chinese', repeated().message:find('序号') ~= nil)
local at = { line = 6, character = 0 }
local params = { textDocument = vim.lsp.util.make_text_document_params(), range = { start = at, ['end'] = at }, context = { diagnostics = {} } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 5000)
local action = answers[id].result[1]
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
check('neovim: its fix is carried out', vim.api.nvim_buf_get_lines(0, 6, 7, false)[1] == '三、下一步打算')
check('neovim: and the finding is gone', vim.wait(5000, function() return repeated() == nil end, 20))
vim.cmd('qall!')
