// Command leaveoneout tells how well a message is recognized that no template
// fits, by what it resembles. Each message of the catalog is taken away in
// turn, and asked for: the rest gives its first cause, another one, or none.
// Then each is there, and asked for in other words. Run it in the root of the
// repository:
//
//	go run ./scripts/leaveoneout                by how alike the two must be
//	go run ./scripts/leaveoneout -at 70 -v      with what is wrong from 70 on
//	go run ./scripts/leaveoneout -messages DIR  the wordings of *.jsonl in a folder, too
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
)

func main() {
	at := flag.Int("at", 60, "score from which -v lists what is wrong")
	verbose := flag.Bool("v", false, "list what is wrong")
	folder := flag.String("messages", "testdata/messages", "folder of further wordings")
	flag.Parse()
	known := messages()
	known, err := withWordings(known, *folder)
	if err != nil {
		fmt.Fprintln(os.Stderr, "leaveoneout:", err)
		os.Exit(1)
	}
	var all [][]trial
	for _, kind := range kinds() {
		trials := kind.trials(known)
		report(kind, trials, *at, *verbose)
		all = append(all, trials)
	}
	reportTogether(all)
}

// A known is a message of the catalog with its wordings, values filled in.
type known struct {
	id       string
	answer   catalog.Answer
	cause    string
	causes   []string // all of them
	wordings []string
}

// messages returns all messages that have a cause, those of the codes among
// them.
func messages() []known {
	var all []known
	for m := range catalog.Messages() {
		if len(m.Causes) > 0 && !catalog.IsSpecific(m.Code, m.Service) {
			all = append(all, knownOf(&m))
		}
	}
	for c := range catalog.Codes() {
		if c.Message == "" || len(c.Causes) == 0 {
			continue
		}
		own, _, ok := catalog.MatchMessage(filled(c.Message), c.Name, c.Service)
		if !ok || own.Code != c.Name {
			continue // said in the words of a message
		}
		all = append(all, knownOf(&own))
	}
	return all
}

func knownOf(m *fact.Message) known {
	k := known{id: m.ID, answer: catalog.Answer{Service: m.Service, Code: m.Code, Status: catalog.Side(m) * 100}}
	for _, c := range m.Causes {
		k.causes = append(k.causes, c.ID)
	}
	k.cause = k.causes[0]
	for _, text := range append([]string{m.Template}, m.Variants...) {
		k.wordings = append(k.wordings, filled(text))
	}
	return k
}

// filled puts a value into each placeholder of a template.
func filled(template string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(template, "{")
		name, after, closed := strings.Cut(rest, "}")
		b.WriteString(before)
		if !ok || !closed {
			b.WriteString(rest)
			return b.String()
		}
		if strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
			b.WriteString("7f3a9c21")
		} else {
			b.WriteString("{" + name + "}")
		}
		template = after
	}
}

// withWordings adds the examples of a folder to the messages that they are of.
func withWordings(all []known, folder string) ([]known, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.jsonl"))
	if err != nil {
		return nil, err
	}
	byID := map[string]int{}
	for i, k := range all {
		byID[k.id] = i
	}
	for _, name := range files {
		if err := addWordings(all, byID, name); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func addWordings(all []known, byID map[string]int, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var entry struct {
			Message, Example, Code string
			Variants               []string
		}
		if json.Unmarshal(lines.Bytes(), &entry) != nil {
			continue // a member has another form: no wording to learn from
		}
		for _, text := range append(entry.Variants, entry.Message, entry.Example) {
			text = filled(text)
			m, _, ok := catalog.MatchMessage(text, entry.Code, fact.Unknown)
			i, there := byID[m.ID]
			if ok && there && !strings.HasPrefix(text, "{") && !slices.Contains(all[i].wordings, text) {
				all[i].wordings = append(all[i].wordings, text)
			}
		}
	}
	return lines.Err()
}

// A trial is a text that is asked for, with what the rest of the catalog makes
// of it.
type trial struct {
	text  string
	of    *known
	found []match.Similar // two where they are about as alike and have different causes
}

// A kind is a way to ask for a message.
type kind struct {
	name    string
	without bool                  // the message itself is taken away
	change  func(string) []string // what is asked with, made of a wording
}

func kinds() []kind {
	same := func(text string) []string { return []string{text} }
	return []kind{
		{"left out", true, same},
		{"left out, words replaced", true, replaced},
		{"left out, clause added", true, added},
		{"left out, tail cut off", true, cut},
		{"words replaced", false, replaced},
		{"clause added", false, added},
		{"tail cut off", false, cut},
	}
}

// trials asks for every message in the way of the kind. A text that a template
// fits isn't a trial if the message is there.
func (k kind) trials(all []known) []trial {
	var trials []trial
	for i := range all {
		of := &all[i]
		for _, wording := range of.wordings {
			for _, text := range k.change(wording) {
				if _, _, fits := catalog.MatchMessage(text, "", of.answer.Service); fits && !k.without {
					continue
				}
				found := ask(text, of, k.without)
				if slices.ContainsFunc(found, func(s match.Similar) bool { return holds(text, s.Wording) }) {
					continue
				}
				trials = append(trials, trial{text: text, of: of, found: found})
			}
		}
	}
	return trials
}

// holds reports whether a text has all parts of a template in their order: it
// is found without what it resembles.
func holds(text, template string) bool {
	text = plain(text)
	for {
		part, rest, ok := strings.Cut(template, "{")
		_, after, found := strings.Cut(text, strings.TrimSpace(plain(part)))
		if !found || !ok {
			return found
		}
		_, template, _ = strings.Cut(rest, "}")
		text = after
	}
}

func plain(text string) string {
	return strings.NewReplacer("'", "", `"`, "", ".", "").Replace(strings.ToLower(text))
}

func ask(text string, of *known, without bool) []match.Similar {
	return catalog.SimilarMessages(text, func(m *fact.Message) bool {
		return !(without && of.isOwn(m)) && !of.answer.Contradicts(m)
	})
}

// replaced puts another word in place of every fifth: one of a few that
// mean the same, else one that nobody knows.
func replaced(text string) []string {
	same := map[string]string{
		"invalid": "wrong", "not": "never", "found": "located", "cannot": "can't", "request": "call", "provided": "given", "specified": "named",
		"failed": "broke", "missing": "absent", "exceeded": "passed", "expired": "lapsed", "unable": "powerless", "user": "person", "access": "entry",
	}
	var out []string
	for shift := range 5 {
		words := strings.Fields(text)
		for i := shift; i < len(words); i += 5 {
			if other, ok := same[strings.ToLower(words[i])]; ok {
				words[i] = other
			} else {
				words[i] = "otherwise"
			}
		}
		out = append(out, strings.Join(words, " "))
	}
	return out
}

// added puts a clause before, into, and after a text.
func added(text string) []string {
	words := strings.Fields(text)
	middle := len(words) / 2
	return []string{
		"The connector gave up after three attempts: " + text,
		strings.TrimRight(text, ".") + ". Please review the settings of your integration and try once more.",
		strings.Join(words[:middle], " ") + " (as configured by your integration) " + strings.Join(words[middle:], " "),
	}
}

// cut takes a third and a half of the words away.
func cut(text string) []string {
	words := strings.Fields(text)
	return []string{strings.Join(words[:len(words)*2/3], " "), strings.Join(words[:len(words)/2], " ")}
}

// The scores that are reported.
const lowest, highest, step = 55, 95, 5

// A count says what became of trials.
type count struct {
	answered int
	right    int // the first cause
	among    int // another one of the message's causes
}

func (c count) wrong() int { return c.answered - c.right - c.among }

func countAt(trials []trial, score int) (c count) {
	for _, t := range trials {
		if !t.isAnswered(score) {
			continue
		}
		c.answered++
		switch cause := t.found[0].Message.Causes[0].ID; {
		case cause == t.of.cause:
			c.right++
		case slices.Contains(t.of.causes, cause):
			c.among++
		}
	}
	return c
}

func share(part, of float64) float64 {
	if of == 0 {
		return 0
	}
	return 100 * part / of
}

// reportTogether writes which part of the answers is wrong if each way to ask
// is as frequent as any other: four in seven of the messages asked for aren't
// in the catalog.
func reportTogether(all [][]trial) {
	fmt.Println("together, each way to ask as often")
	fmt.Println("  score  answered %  wrong %")
	for score := lowest; score <= highest; score += step {
		var answered, wrong float64
		for _, trials := range all {
			c := countAt(trials, score)
			answered += float64(c.answered) / float64(max(len(trials), 1))
			wrong += float64(c.wrong()) / float64(max(len(trials), 1))
		}
		fmt.Printf("  %5d  %10.1f  %7.1f\n", score, share(answered, float64(len(all))), share(wrong, answered))
	}
}

// report writes how often what is most alike has the first cause, from each
// score on.
func report(k kind, trials []trial, at int, verbose bool) {
	fmt.Printf("%s: %d asked\n", k.name, len(trials))
	fmt.Println("  score  answered  right  among  wrong  wrong %")
	for score := lowest; score <= highest; score += step {
		c := countAt(trials, score)
		fmt.Printf("  %5d  %8d  %5d  %5d  %5d  %6.1f\n", score, c.answered, c.right, c.among, c.wrong(), share(float64(c.wrong()), float64(c.answered)))
	}
	if !verbose {
		return
	}
	for _, t := range trials {
		if t.isAnswered(at) && !slices.Contains(t.of.causes, t.found[0].Message.Causes[0].ID) {
			s := t.found[0]
			fmt.Printf("  %d %s: %q\n     %s: %q\n     both: %q\n", s.Score, t.of.cause, t.text, s.Message.Causes[0].ID, s.Wording, s.Shared)
		}
	}
}

// isAnswered reports whether something is so much alike, and nothing with
// another cause nearly as much.
func (t *trial) isAnswered(score int) bool {
	return len(t.found) == 1 && t.found[0].Score >= score
}

// isOwn reports whether a message of the catalog is the known one, or a variant
// of it with the same code.
func (k *known) isOwn(m *fact.Message) bool {
	return m.ID == k.id || m.Code == k.answer.Code && catalog.IsSpecific(m.Code, m.Service)
}
