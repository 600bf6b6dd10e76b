package render

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/summary"
)

// barWidth is how many columns the longest bar takes.
const barWidth = 20

// Summary writes a summary for a person: a line that counts, then the groups
// as a table, or as a chart where they are hours.
func Summary(w io.Writer, sum summary.Summary, s Style) error {
	p := page{style: s}
	p.prose("", Counted(sum, s.language), nil)
	if when := span(sum.Span, s.language); when != "" && sum.Outside == 0 {
		p.prose("", when, nil)
	}
	if len(sum.Groups) == 0 {
		_, err := w.Write(p.Bytes())
		return err
	}
	p.line("")
	if sum.By == summary.ByHour {
		p.chart(sum)
	} else {
		p.groups(sum)
	}
	_, err := w.Write(p.Bytes())
	return err
}

// Counted says in a line how many errors were counted, and what was left out.
func Counted(sum summary.Summary, l explain.Language) string {
	errors, lines := fact.Text{En: "%s errors", Ru: "ошибок: %s"}, fact.Text{En: " in %s lines", Ru: ", строк: %s"}
	if sum.Errors == 1 {
		errors = fact.Text{En: "%s error", Ru: "ошибок: %s"}
	}
	if sum.Lines == 1 {
		lines = fact.Text{En: " in %s line", Ru: ", строк: %s"}
	}
	text := fmt.Sprintf(l.Of(errors), grouped(sum.Errors, l.Of(thousands)))
	if sum.Lines > 0 {
		text += fmt.Sprintf(l.Of(lines), grouped(sum.Lines, l.Of(thousands)))
	}
	if sum.Partial {
		text += l.Of(fact.Text{En: " (partial: not all of the input was counted)", Ru: " (не полностью: сосчитан не весь ввод)"})
	}
	if sum.Unreadable > 0 {
		text += fmt.Sprintf(l.Of(fact.Text{En: ", unreadable: %d", Ru: ", не прочитано: %d"}), sum.Unreadable)
	}
	if left := leftOut(sum, l); len(left) > 0 {
		text += l.Of(fact.Text{En: ", left out: ", Ru: ", не учтено: "}) + strings.Join(left, ", ")
	}
	if sum.Others > 0 {
		text += fmt.Sprintf(l.Of(fact.Text{
			En: ", in groups too small to keep: %d (there are too many groups; a count marked + may be up to %d higher)",
			Ru: ", в группах, которые слишком малы: %d (групп слишком много; счётчик со знаком + может быть больше, но не более чем на %d)",
		}), sum.Others, mostMissed(sum.Groups))
	}
	if sum.Omitted > 0 {
		text += fmt.Sprintf(l.Of(fact.Text{En: ", groups left out: %d", Ru: ", групп не показано: %d"}), sum.Omitted)
	}
	return text
}

// thousands is between the thousands of a number.
var thousands = fact.Text{En: ",", Ru: "\u00a0"}

// grouped writes a number with a sign between thousands.
func grouped(n int, sign string) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0 && text[i-1] != '-'; i -= 3 {
		text = text[:i] + sign + text[i:]
	}
	return text
}

// mostMissed returns how many errors a group may have more than were counted.
func mostMissed(groups []summary.Group) int {
	most := 0
	for _, g := range groups {
		most = max(most, g.Missed)
	}
	return most
}

// leftOut says how many errors --since and --until have left out, and what
// time they can ask for.
func leftOut(sum summary.Summary, l explain.Language) []string {
	var left []string
	if sum.Undated > 0 {
		left = append(left, fmt.Sprintf(l.Of(fact.Text{En: "%d without a time", Ru: "без времени %d"}), sum.Undated))
	}
	if sum.Outside > 0 {
		text := fmt.Sprintf(l.Of(fact.Text{En: "%d at another time", Ru: "в другое время %d"}), sum.Outside)
		if when := span(sum.Span, l); when != "" {
			text += fmt.Sprintf(l.Of(fact.Text{En: " (seen: %s)", Ru: " (когда: %s)"}), when)
		}
		left = append(left, text)
	}
	return left
}

// span is the time from the first to the last of errors, or the one time of all
// of them; "" if they show none.
func span(s summary.Span, l explain.Language) string {
	if s.First.IsZero() || s.Last.Equal(s.First) {
		return stamp(s.First)
	}
	return stamp(s.First) + l.Of(fact.Text{En: " to ", Ru: " — "}) + stamp(s.Last)
}

// SummaryTable returns the groups as rows, each column under a name of its own.
func SummaryTable(sum summary.Summary) Table {
	t := groupTable(sum)
	if sum.By == summary.ByStatus { // which is already in the first column
		t.Header = slices.Delete(t.Header, 1, 2)
		for i, row := range t.Rows {
			t.Rows[i] = slices.Delete(row, 1, 2)
		}
	}
	if sum.Others > 0 {
		t.addOthers(sum)
	}
	return t
}

// addOthers adds how many errors each group may have more, and a row for those of
// the groups that were too small to keep.
func (t *Table) addOthers(sum summary.Summary) {
	others := make([]string, len(t.Header))
	others[0] = othersName
	others[slices.Index(t.Header, "Count")] = strconv.Itoa(sum.Others)
	others[slices.Index(t.Header, "Share")] = share(sum.Others, sum.Errors)
	t.Header = append(t.Header, "Missed")
	for i, g := range sum.Groups {
		t.Rows[i] = append(t.Rows[i], number(g.Missed))
	}
	t.Rows = append(t.Rows, append(others, ""))
}

// othersName is the value of the row of groups that were too small to keep. No
// code, message or operation has parentheses around it.
const othersName = "(others)"

func share(n, all int) string { return fmt.Sprintf("%.1f%%", 100*float64(n)/float64(max(all, 1))) }

// groupTable returns the groups as rows of the same columns, whatever they are
// grouped by.
func groupTable(sum summary.Summary) Table {
	t := Table{Header: []string{
		strings.ToUpper(string(sum.By[:1])) + string(sum.By[1:]),
		"Status", "Count", "Share", "First", "Last", "Retry", "Cause", "Tracking ID",
	}}
	for _, g := range sum.Groups {
		cause := ""
		if len(g.Causes) > 0 {
			cause = g.Causes[0].ID
		}
		t.Rows = append(t.Rows, []string{
			g.Value, number(g.Status), strconv.Itoa(g.Count), share(g.Count, sum.Errors),
			stamp(g.First), stamp(g.Last), string(g.Retry), cause, g.TrackingID,
		})
	}
	return t
}

// In returns the table with its header in a language.
func (t Table) In(l explain.Language) Table {
	t.Header = slices.Clone(t.Header)
	for i, name := range t.Header {
		t.Header[i] = l.Of(headText(name))
	}
	return t
}

// headText returns the header of a column of a summary.
func headText(name string) fact.Text {
	switch name {
	case "Code":
		return fact.Text{En: "Code", Ru: "Код"}
	case "Status":
		return fact.Text{En: "Status", Ru: "Статус"}
	case "Operation":
		return fact.Text{En: "Operation", Ru: "Операция"}
	case "Service":
		return fact.Text{En: "Service", Ru: "Служба"}
	case "Message":
		return fact.Text{En: "Message", Ru: "Сообщение"}
	case "Hour":
		return fact.Text{En: "Hour", Ru: "Час"}
	case "Count":
		return fact.Text{En: "Count", Ru: "Число"}
	case "Share":
		return fact.Text{En: "Share", Ru: "Доля"}
	case "First":
		return fact.Text{En: "First", Ru: "Первая"}
	case "Last":
		return fact.Text{En: "Last", Ru: "Последняя"}
	case "Retry":
		return fact.Text{En: "Retry", Ru: "Повтор"}
	case "Cause":
		return fact.Text{En: "Cause", Ru: "Причина"}
	case "Missed":
		return fact.Text{En: "Missed", Ru: "Не учтено"}
	case "Tracking ID":
		return fact.Text{En: "Tracking ID", Ru: "Идентификатор отслеживания"}
	}
	return fact.Same(name)
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02T15:04:05Z")
}

// hashes draws a bar in ASCII, at least one sign long for what is not zero.
func hashes(n, largest, width int) string {
	length := max(n*width/max(largest, 1), 0) // sums of what others have written can overflow
	if n > 0 {
		length = max(length, 1)
	}
	return strings.Repeat("#", length)
}

// groups writes each group as a line of a table, and under it what there is
// to say of it: when, what to do, and the ID to copy on a line of its own.
func (p *page) groups(sum summary.Summary) {
	t := groupTable(sum)
	const value, status, number, share = 0, 1, 2, 3 // columns of t
	t = t.In(p.style.language)
	separator := p.style.say(thousands)
	for i, g := range sum.Groups {
		t.Rows[i][number] = grouped(g.Count, separator)
		if failure, ok := strings.CutPrefix(g.Value, "no response: "); ok && sum.By != summary.ByMessage {
			t.Rows[i][value] = p.style.say(noResponse(failure))
		}
		if g.Missed > 0 {
			t.Rows[i][number] += "+"
		}
	}
	numbers, shares, statuses := t.width(number), t.width(share), t.width(status)
	row := func(cells []string, bar string) {
		line := padLeft(cells[number], numbers) + "  " + padLeft(cells[share], shares) + bar + "  "
		if sum.By != summary.ByStatus {
			line += padRight(cells[status], statuses) + "  "
		}
		p.valued(line, cells[value]) // last, since a message can be long
	}
	largest := largestCount(sum.Groups)
	row(t.Header, p.bar(0, largest))
	for i, g := range sum.Groups {
		row(t.Rows[i], p.bar(g.Count, largest))
		for _, detail := range details(g, p.style.language) {
			for _, line := range p.style.wrap(detail, len(detailIndent)) {
				p.broken(line)
			}
		}
	}
}

// minBeside is the least number of columns in which a value of several lines
// can be read next to the numbers of its group.
const minBeside = 30

// valued writes the value of a group next to its numbers, or on lines of its
// own below them if the terminal has no room for it there.
func (p *page) valued(numbers, value string) {
	value = strings.ReplaceAll(value, "\t", " ") // whose width nobody knows
	taken := Columns(numbers)
	room := p.style.width - taken
	lines := p.style.wrap(value, taken)
	tooWide := func(line string) bool { return Columns(line) > room }
	if p.style.width == 0 || (len(lines) == 1 || room >= minBeside) && !slices.ContainsFunc(lines, tooWide) {
		p.prose(numbers, value, nil)
		return
	}
	p.line(numbers)
	for _, line := range p.style.wrap(value, len(detailIndent)) {
		p.broken(line)
	}
}

// broken writes a line of what is said about a group. A word that is wider than
// the terminal, as whole sentences are in some scripts, is broken inside.
func (p *page) broken(line string) {
	parts := []string{line}
	if p.style.width > 0 {
		parts = breakInside(line, p.style.width-len(detailIndent))
	}
	for _, part := range parts {
		p.line(detailIndent + part)
	}
}

// detailIndent precedes what is said about a group.
const detailIndent = "    "

// bar draws the bar of a group with a blank before it, as wide as all of them
// are; "" where the numbers and a code leave no room for bars.
func (p *page) bar(n, largest int) string {
	const beside = 60
	width := barWidth
	if p.style.width > 0 {
		width = min(barWidth, p.style.width-beside)
	}
	if width <= 0 {
		return ""
	}
	return " " + padRight(hashes(n, largest, width), width)
}

func largestCount(groups []summary.Group) int {
	largest := 0
	for _, g := range groups {
		largest = max(largest, g.Count)
	}
	return largest
}

// mostOf is the share of a group that a cause must explain for its fix to be what to do
// about the group.
const mostOf = 0.8

// advised says what to do first about a group and why it happens. What to do is left out
// where it depends on the error, and both are where no cause explains most of the group.
func advised(g summary.Group, l explain.Language) []string {
	if len(g.Causes) == 0 {
		return nil
	}
	if float64(g.Causes[0].Count) < mostOf*float64(g.Count) {
		return []string{l.Of(fact.Text{En: "Several causes: run explain on the log.", Ru: "Причин несколько: передайте журнал в explain."})}
	}
	note, ok := explain.FindCause(g.Causes[0].ID, l)
	if !ok {
		return nil
	}
	why := []string{sentence(note.Summary)}
	if note.Fix == "" || note.Varies {
		return why
	}
	return append([]string{l.Of(labelDo) + ": " + note.Fix}, why...)
}

// details says of a group what to do first, why it happens, when it was seen, and
// whether a retry helps, and gives an ID to copy, each short enough for a narrow
// terminal.
func details(g summary.Group, l explain.Language) []string {
	lines := advised(g, l)
	if when := span(g.Span, l); when != "" {
		lines = append(lines, when)
	}
	var advice []string
	if g.Retry != "" {
		advice = append(advice, l.Of(fact.Text{En: "retry: ", Ru: "повтор: "})+l.Of(retryWord(g.Retry)))
	}
	if len(g.Causes) > 0 {
		first := g.Causes[0]
		cause := l.Of(fact.Text{En: "cause: ", Ru: "причина: "}) + first.ID
		if first.Count < g.Count {
			cause += fmt.Sprintf(" (%.0f%%)", 100*float64(first.Count)/float64(g.Count))
		}
		advice = append(advice, cause)
	}
	if len(advice) > 0 {
		lines = append(lines, strings.Join(advice, ", "))
	}
	if g.TrackingID != "" {
		lines = append(lines, l.Of(fact.Text{En: "tracking ID: ", Ru: "идентификатор отслеживания: "})+g.TrackingID)
	}
	return lines
}

// chart draws a bar an hour, and says which codes began in it. Errors without a time get none: however many they
// are, hours are compared with hours.
func (p *page) chart(sum summary.Summary) {
	separator := p.style.say(thousands)
	digits := Columns(grouped(largestCount(sum.Groups), separator))
	hours := slices.DeleteFunc(slices.Clone(sum.Groups), func(g summary.Group) bool { return g.Value == summary.None })
	largest, room := largestCount(hours), p.room(18+digits)
	var last string
	for _, g := range sum.Groups {
		if n := hoursBetween(last, g.Value); n > 0 && sum.Omitted == 0 {
			p.line(fmt.Sprintf("%-14s  %s", "...", p.style.say(fact.Plural(n, "%d hour without an error", "%d hours without an error", "часов без ошибок: %d"))))
		}
		last = g.Value
		bar := ""
		if g.Value != summary.None {
			bar = hashes(g.Count, largest, room)
		}
		p.line(fmt.Sprintf("%-14s  %s  %s", g.Value, padLeft(grouped(g.Count, separator), digits), bar))
		if len(g.New) > 0 {
			for _, line := range p.style.wrap(p.style.say(fact.Text{En: "new: ", Ru: "впервые: "})+strings.Join(g.New, ", "), len(detailIndent)) {
				p.broken(line)
			}
		}
	}
}

// hoursBetween returns how many hours lie between two, as the groups by hour name
// them; 0 where one is none.
func hoursBetween(a, b string) int {
	from, err := time.Parse(summary.HourLayout, a)
	to, otherErr := time.Parse(summary.HourLayout, b)
	if err != nil || otherErr != nil {
		return 0
	}
	return max(int(to.Sub(from)/time.Hour)-1, 0)
}

// room is what an indent leaves of the width for a bar.
func (p *page) room(indent int) int {
	if p.style.width == 0 {
		return 3 * barWidth
	}
	return max(p.style.width-indent, 10)
}
