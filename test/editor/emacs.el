;;; Emacs as a client, set up as the page for users says: findings by flymake, a fix, hover, sections.
;;; emacs --batch -l test/editor/emacs.el, with `bizheng' on the PATH; ends with code 1 when anything is not as it should be.
(require 'package)
(package-initialize)
(require 'flymake)
(require 'project)
(set-language-environment "UTF-8")
(setq eglot-autoshutdown t eglot-sync-connect 10 create-lockfiles nil make-backup-files nil)

(defun check (what ok)
  (princ (format "%s emacs: %s\n" (if ok "ok  " "FAIL") what))
  (unless ok (kill-emacs 1)))
(defun wait-for (look)
  "Whether LOOK finds something within 20 seconds."
  (let ((end (+ (float-time) 20)) found)
    (while (and (not (setq found (funcall look))) (< (float-time) end))
      (accept-process-output nil 0.05))
    found))

(let ((page (with-temp-buffer (insert-file-contents "server/docs/editors/emacs.md") (buffer-string)))
      (start 0) (count 0))
  (while (string-match "```elisp\n\\(\\(?:.\\|\n\\)*?\\)```" page start)
    (setq start (match-end 0) count (1+ count))
    (let ((text (match-string 1 page)))
      (with-temp-buffer (insert text) (eval-buffer))))
  (check "the page's set-up is Lisp that runs" (= count 2)))
;; Started by hand below: eglot-ensure waits for a command, and a batch has none.
(remove-hook 'gongwen-mode-hook #'eglot-ensure)

(defvar draft "云岭镇防汛工作总结\n\n一、主要做法\n巡查46次。\n二、工作成效\n转移320人。\n二、下一步打算\n加强演练。\n")
(make-directory "build/editor" t)
(with-temp-file "build/editor/emacs.gw" (insert draft))
(find-file "build/editor/emacs.gw")
(check "the file is known by its name" (eq major-mode 'gongwen-mode))
(apply #'eglot (let ((guess (eglot--guess-contact))) (append guess (unless (= (length guess) (cdr (func-arity #'eglot))) nil))))
(check "the server runs" (eglot-current-server))

(defun repeated ()
  "The finding on the seventh line."
  (flymake-start)
  (seq-find (lambda (one)
              (and (= (line-number-at-pos (flymake-diagnostic-beg one)) 7)
                   (string-match-p "序号" (flymake-diagnostic-text one))))
            (flymake-diagnostics)))
(check "a finding is shown, in Chinese" (wait-for #'repeated))
(goto-char (flymake-diagnostic-beg (repeated)))
(let* ((actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier)
                                       :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                       :context '(:diagnostics []))))
       (edit (plist-get (aref actions 0) :edit)))
  (eglot--apply-workspace-edit edit))
(eglot--signal-textDocument/didChange) ; Sent when Emacs is idle, which a batch never is.
(check "its fix is carried out" (save-excursion (goto-char (point-min)) (search-forward "三、下一步打算" nil t)))
(check "and the finding is gone" (wait-for (lambda () (not (repeated)))))
(goto-char (point-min))
(search-forward "转移3")
(check "a figure has a hover"
       (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents))
(check "the sections are listed" (eglot-imenu))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
