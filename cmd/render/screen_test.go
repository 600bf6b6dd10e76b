package render

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

var update = flag.Bool("update", false, "rewrite the screens in testdata")

// sampleText returns a text in both languages, told apart by the words around it.
func sampleText(l explain.Language, en, ru string) string { return l.Of(fact.Text{En: en, Ru: ru}) }

// samples are explanations that need all that a screen has.
func samples(l explain.Language) map[string]explain.Explanation {
	causes := []explain.Cause{{
		ID: "permission-missing", Certainty: fact.Likely, Basis: fact.Documented,
		Summary:  sampleText(l, "The token lacks the permission that this operation requires.", "В токене нет разрешения, нужного этой операции."),
		Evidence: sampleText(l, "the message says “Application must have one of the following scopes: Machine.Isolate, Machine.ReadWrite.All, and others, which take more than two lines of a screen to list”", "в сообщении сказано “Application must have one of the following scopes: Machine.Isolate, Machine.ReadWrite.All, and others, which take more than two lines of a screen to list”"),
		IsQuote:  true,
		Fix:      sampleText(l, "Grant Machine.Isolate (WindowsDefenderATP), have an administrator consent to it, then get a new token.", "Выдайте Machine.Isolate (WindowsDefenderATP), попросите администратора дать согласие и получите новый токен."),
	}}
	for i := range 4 {
		causes = append(causes, explain.Cause{
			ID: fmt.Sprintf("other-%d", i), Certainty: fact.Possible, Basis: fact.Observed,
			Summary: sampleText(l, "The permission was added as Delegated while the token is app-only, or the reverse.", "Разрешение добавлено как делегированное, а токен выдан приложению, или наоборот."),
			Fix:     sampleText(l, "Without a signed-in user, add it as an Application permission and consent again.", "Если пользователь не вошёл, добавьте его как разрешение приложения и снова дайте согласие."),
		})
	}
	return map[string]explain.Explanation{
		"forbidden": {
			Code: "Forbidden", Catalogued: true, Service: fact.Defender, Status: 403, Method: "POST",
			URL:         "https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate",
			Message:     "Application must have one of the following scopes: Machine.Isolate, Machine.ReadWrite.All, and others, which take more than two lines of a screen to list.",
			Meaning:     sampleText(l, "The caller is authenticated but not allowed to do this.", "Вызывающий известен, но не имеет права на это действие."),
			TrackingIDs: []explain.TrackingID{{Name: "target", Value: "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}, {Name: "request-id", Value: "7f1d8a52-0c0f-4f5e-8a3c-5f1f8a0e2c44"}},
			Time:        "2026-11-29T13:57:38Z", Causes: causes, Retry: explain.Retry{Advice: fact.FixFirst},
			Permissions: &explain.Permissions{Required: []string{"Machine.Isolate"}, Present: []string{"Machine.Read.All"}},
			Operation:   "isolate-machine", Source: explain.Source{Name: "connector.log", Line: 12},
			Docs: []string{"https://learn.microsoft.com/defender-endpoint/api/isolate-machine", "https://learn.microsoft.com/defender-xdr/api-error-codes"},
		},
		"corrected": {
			Code: "InvalidRequestBody", Catalogued: true, Service: fact.Defender, Status: 400, Message: "Request body is incorrect",
			Causes: []explain.Cause{{
				ID: "parameter-case", Certainty: fact.Certain, Basis: fact.Deduced,
				Summary:  sampleText(l, "\"comment\" must be spelled \"Comment\": names are case-sensitive.", "Вместо \"comment\" должно быть \"Comment\": регистр букв важен."),
				Evidence: sampleText(l, "In the body, line 2, column 3:", "В теле, строка 2, столбец 3:") + "\n  \"comment\": \"x\"\n  ^^^^^^^^^",
				Fix:      sampleText(l, "Write \"Comment\".", "Напишите \"Comment\"."),
			}},
			Corrected: "{\n  \"Comment\": \"x\"\n}\n", Retry: explain.Retry{Advice: fact.FixFirst},
		},
		"wide": {
			Code: "Odd", Service: fact.Graph, Status: 400, TrackingIDs: []explain.TrackingID{{Name: "request-id", Value: "7f1d8a52-0c0f-4f5e-8a3c-5f1f8a0e2c44"}},
			Message:     "アプリケーションにはこの操作を実行する権限がありません。管理者に連絡してください。 Cafe\u0301 e\u0301te\u0301",
			UnknownNote: sampleText(l, "The catalog doesn't have this code.", "В каталоге нет этого кода."),
		},
		"no response": {
			Kind: explain.KindNoResponse, Failure: "timeout", Catalogued: true, Service: fact.Defender, Method: "GET", URL: "https://api.security.microsoft.com/api/alerts",
			TrackingNote: sampleText(l, "There is no tracking ID because no response arrived.", "Идентификатора отслеживания нет: ответ не пришёл."),
			Retry:        explain.Retry{Advice: fact.Backoff},
		},
	}
}

// TestScreens compares what a person sees, at three widths, in both languages, with
// and without color, with the screens in testdata. With -update it writes them; look
// at them in a terminal.
func TestScreens(t *testing.T) {
	const file = "testdata/screens.txtar"
	var got txtar.Archive
	for _, name := range []string{"forbidden", "corrected", "wide", "no response"} {
		for _, language := range []struct {
			name string
			l    explain.Language
		}{{"en", explain.English()}, {"ru", explain.Russian()}} {
			e := samples(language.l)[name]
			screen := func(kind string, form Form) {
				text := form.Append(nil, e)
				got.Files = append(got.Files, txtar.File{Name: name + ", " + language.name + ", " + kind, Data: bytes.ReplaceAll(text, []byte{0x1b}, []byte("^["))})
			}
			for _, columns := range []int{40, 80, 120} {
				screen(fmt.Sprint(columns), Text(NewStyle(false, columns, language.l)))
				screen(fmt.Sprintf("%d, brief", columns), Line(NewStyle(false, columns, language.l)))
			}
			screen("80, color", Text(NewStyle(true, 80, language.l).Linked()))
			screen("80, full", Text(NewStyle(false, 80, language.l).Full()))
			screen("piped", Text(NewStyle(false, 0, language.l)))
			screen("piped, brief", Line(NewStyle(false, 0, language.l)))
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(&got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.Files, got.Files, cmp.Transformer("text", func(b []byte) string { return string(b) })); diff != "" {
		t.Error(diff)
	}
}

// TestScreenFits holds that an answer fits the terminal: no line that isn't copied
// is wider, and an ordinary answer has 24 lines at most at 80 columns, with what to
// do first in the first eight.
func TestScreenFits(t *testing.T) {
	for _, l := range []explain.Language{explain.English(), explain.Russian()} {
		for name, e := range samples(l) {
			for _, columns := range []int{40, 60, 80, 100, 120} {
				text := string(Text(NewStyle(false, columns, l)).Append(nil, e))
				for line := range strings.Lines(text) {
					line = strings.TrimSuffix(line, "\n")
					isCopied := strings.Contains(line, "://") || strings.HasPrefix(line, "connector.log") || strings.Contains(line, "-4")
					if n := Columns(line); n > columns && !isCopied {
						t.Errorf("%s: %d columns of %d: %s", name, n, columns, line)
					}
				}
				lines := strings.Count(text, "\n")
				advice := strings.Count(text[:max(strings.Index(text, "\n"+l.Of(labelDo)), 0)], "\n") + 2
				if columns >= 80 && (lines > maxLines || advice > 8) {
					t.Errorf("%s: %d lines, advice on line %d:\n%s", name, lines, advice, text)
				}
			}
		}
	}
}

// TestColorReads holds which colors are used: the terminal's own, bold and faint, red
// and magenta, which read on dark and light backgrounds.
func TestColorReads(t *testing.T) {
	for name, e := range samples(explain.English()) {
		text := string(Text(NewStyle(true, 80, explain.English())).Append(nil, e))
		for _, part := range strings.Split(text, "\x1b[")[1:] {
			code, _, _ := strings.Cut(part, "m")
			for number := range strings.SplitSeq(code, ";") {
				if !strings.Contains(" 0 1 2 22 31 35 ", " "+number+" ") {
					t.Errorf("%s: color %s", name, code)
				}
			}
		}
		plain := string(Text(NewStyle(false, 80, explain.English())).Append(nil, e))
		if strings.Contains(plain, "\x1b") {
			t.Errorf("%s: colored without color", name)
		}
	}
}
