package render

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// Markdown returns the form to paste into a ticket.
func Markdown(l explain.Language) Form {
	return Form{
		Between: "\n",
		Append: func(b []byte, e explain.Explanation) []byte {
			var out bytes.Buffer
			markdown(&out, e, l)
			return append(b, out.Bytes()...)
		},
	}
}

func markdown(b *bytes.Buffer, e explain.Explanation, l explain.Language) {
	plain := NewStyle(false, 0, l)
	fmt.Fprintf(b, "### %s\n\n", escape(strings.Join(plain.headlineParts(e), " - ")))
	if e.URL != "" {
		fmt.Fprintf(b, "%s\n\n", codeSpan(strings.TrimSpace(e.Method+" "+e.URL)))
	}
	if e.Message != "" {
		b.WriteString(quote(e.Message))
	}
	if e.InnerMessage != "" {
		b.WriteString(l.Of(fact.Text{En: "Inner message:", Ru: "Внутреннее сообщение:"}) + "\n\n" + quote(e.InnerMessage))
	}
	if said := strings.TrimSpace(e.Meaning + " " + e.UnknownNote); said != "" {
		fmt.Fprintf(b, "%s\n\n", escape(said))
	}
	for i, c := range e.Causes {
		if i == 0 && c.Fix != "" {
			fmt.Fprintf(b, "**%s**: %s\n\n", l.Of(labelDo), escape(c.Fix))
		}
		fmt.Fprintf(b, "- **%s**: %s\n", l.Of(certaintyWord(c.Certainty)), escape(afterColon(c.Summary, l)))
		markdownEvidence(b, c.Evidence, l)
		if i > 0 && c.Fix != "" {
			fmt.Fprintf(b, "  %s: %s\n", l.Of(labelIfSo), escape(c.Fix))
		}
	}
	if len(e.Causes) > 0 {
		b.WriteString("\n")
	}
	if e.HiddenBody != "" {
		said, code, _ := strings.Cut(e.HiddenBody, "\n")
		fmt.Fprintf(b, "%s: %s\n\n", l.Of(labelBody), escape(said))
		if code != "" {
			fmt.Fprintf(b, "%s\n", fence(code))
		}
	}
	if e.Corrected != "" {
		fmt.Fprintf(b, "%s\n\n%s\n", l.Of(fact.Text{En: "Corrected request:", Ru: "Исправленный запрос:"}), fence(e.Corrected))
	}
	if e.Kind.IsFailure() {
		fmt.Fprintf(b, "%s: %s\n\n", l.Of(labelRetry), l.Of(retryText(e.Retry)))
	}
	for _, url := range e.Docs {
		fmt.Fprintf(b, "- <%s>\n", url)
	}
	if len(e.Docs) > 0 {
		b.WriteString("\n")
	}
	if e.TrackingNote != "" {
		fmt.Fprintf(b, "%s\n\n", escape(e.TrackingNote))
	}
	if e.Time != "" {
		name, at := when(e.Time)
		fmt.Fprintf(b, "%s: %s\n\n", l.Of(name), escape(at))
	}
	for _, id := range e.TrackingIDs {
		fmt.Fprintf(b, l.Of(fact.Text{En: "Tracking ID (%s): %s", Ru: "Идентификатор отслеживания (%s): %s"})+"\n\n", escape(id.Name), codeSpan(id.Value))
	}
}

func markdownEvidence(b *bytes.Buffer, evidence string, l explain.Language) {
	switch {
	case evidence == "":
	case strings.Contains(evidence, "\n"):
		fmt.Fprintf(b, "\n%s", fence(evidence))
	default:
		fmt.Fprintf(b, "  %s: %s\n", l.Of(labelEvidence), escape(evidence))
	}
}

// quote sets what somebody else said apart from what this program says.
func quote(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString("> " + escape(line) + "\n")
	}
	return b.String() + "\n"
}

// escape writes a text on one line of Markdown, in which nothing acts that came
// from outside: no markup, no HTML, and no sign that begins a heading or a list.
// Words that are made a link of, or call a person, are code.
func escape(text string) string {
	words := strings.Fields(text)
	for i, word := range words {
		if isLinked(word) {
			words[i] = codeSpan(word)
			continue
		}
		words[i] = markdownSigns.Replace(word)
		if i == 0 {
			words[i] = escapeFirst(words[i])
		}
	}
	return strings.Join(words, " ")
}

var markdownSigns = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
	"<", `\<`, ">", `\>`, "|", `\|`, "#", `\#`, "~", `\~`, "&", `\&`, "!", `\!`, "$", `\$`,
)

// isLinked reports whether GitHub and others make a link of a word by itself: an
// address, a mention, the number of an issue.
func isLinked(word string) bool {
	if strings.Contains(word, "://") || strings.Contains(word, "@") {
		return true
	}
	word = strings.ToLower(word)
	n := strings.IndexByte(word, '#')
	return strings.Contains(word, "www.") || strings.Contains(word, "mailto:") || strings.Contains(word, "xmpp:") ||
		n >= 0 && n+1 < len(word) && word[n+1] >= '0' && word[n+1] <= '9' || strings.HasPrefix(word, "gh-")
}

// escapeFirst escapes the first word of a line where it begins a list, or draws a
// line or a heading of the one above.
func escapeFirst(word string) string {
	rest := strings.TrimLeft(word, "0123456789")
	switch {
	case word == "":
		return ""
	case strings.IndexByte("-+=:", word[0]) >= 0:
		return `\` + word
	case rest != word && (strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, ")")):
		return word[:len(word)-len(rest)] + `\` + rest
	}
	return word
}

// codeSpan quotes text that a person copies. Its delimiter is longer than
// any run of backticks inside.
func codeSpan(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	ticks := strings.Repeat("`", longestRun(text, '`')+1)
	if len(ticks) > 1 {
		return ticks + " " + text + " " + ticks
	}
	return ticks + text + ticks
}

func fence(text string) string {
	ticks := strings.Repeat("`", max(3, longestRun(text, '`')+1))
	return ticks + "\n" + text + "\n" + ticks + "\n"
}

func longestRun(text string, c rune) int {
	longest, run := 0, 0
	for _, r := range text {
		if r != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}
