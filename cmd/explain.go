package cmd

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/internal/spare"
)

// explainOptions are the flags of explain.
type explainOptions struct {
	files    []string
	output   string
	look     look
	language explain.Language // that look gives
	format   string
	maxSize  int64 // MiB
	perLine  bool
	brief    bool
	full     bool
	support  bool
	exitCode bool
	several  bool // inputs are named

	requestFile, operation, url string
	request                     exchange.Request // made of them

	tokenFile string
	token     []byte // read from it
}

func newExplain(s *Streams, l *look) *cobra.Command {
	var o explainOptions
	c := &cobra.Command{
		Use:   "explain [FILE|CODE|STATUS|CAUSE|BODY]...",
		Short: l.say(fact.Text{En: "Explain an error response, a code, a status, or a cause", Ru: "Объяснить ответ с ошибкой, код, статус или причину"}),
		Long:  l.say(fact.Text{En: "Reads what you have - a response body, curl output, a log, a PowerShell or Python error, a HAR file - and explains every error in it. Without arguments and files it reads standard input.", Ru: "Читает то, что у вас есть, — тело ответа, вывод curl, журнал, ошибку PowerShell или Python, файл HAR — и объясняет каждую ошибку. Без аргументов и файлов читает стандартный ввод."}),
		Example: `  curl -sSi --fail-with-body https://api.security.microsoft.com/... | defender-err explain
  defender-err explain response.json
  defender-err explain InvalidHashValue
  defender-err explain AADSTS700016 403 4xx permission-missing
  defender-err explain -o json response.json | jq -r '.trackingIds[0].value // empty'`,
		ValidArgsFunction: completeExplained(l),
		RunE: func(_ *cobra.Command, args []string) error {
			o.look, o.language = *l, l.language
			if o.support {
				o.language = explain.English() // as Microsoft's support reads it
			}
			return runExplain(s, args, o)
		},
	}
	c.Flags().StringArrayVarP(&o.files, "file", "f", nil, l.say(fact.Text{En: "read `FILE`, - for standard input; may be repeated", Ru: "прочитать `ФАЙЛ`, - — стандартный ввод; можно повторять"}))
	outputFlag(c, l, &o.output, "text", "json", "markdown")
	c.Flags().BoolVar(&o.brief, "brief", false, l.say(fact.Text{En: "one line for each error: code, status, what to do first, tracking ID", Ru: "по строке на ошибку: код, статус, что сделать сначала, идентификатор отслеживания"}))
	c.Flags().BoolVar(&o.full, "full", false, l.say(fact.Text{En: "show everything: every cause with its basis, sources, permissions, values", Ru: "показать всё: каждую причину с тем, откуда она известна, источники, разрешения, значения"}))
	c.Flags().BoolVar(&o.support, "support", false, l.say(fact.Text{En: "write a block for a support ticket for each group of errors", Ru: "написать блок для обращения в поддержку на каждую группу ошибок"}))
	c.Flags().BoolVar(&o.exitCode, "exit-code", false, l.say(fact.Text{En: "exit with 10, 11, or 12 if there is an error, by whether a retry helps; see defender-err help exit-codes", Ru: "завершиться с кодом 10, 11 или 12, если есть ошибка, — смотря поможет ли повтор; см. defender-err help exit-codes"}))
	c.Flags().StringVar(&o.format, "input-format", "", l.say(fact.Text{En: "read the input as this format; `NAME` is one of those in defender-err help formats", Ru: "читать ввод как этот формат; `ИМЯ` — одно из перечисленных в defender-err help formats"}))
	completeFlag(c, "input-format", capture.Formats())
	c.Flags().Int64Var(&o.maxSize, "max-size", 64, l.say(fact.Text{En: "largest single response, in `MiB`", Ru: "наибольший отдельный ответ, в `МиБ`"}))
	c.Flags().BoolVar(&o.perLine, "each-line", false, l.say(fact.Text{En: "answer each line of standard input with one line, a JSON array, for stream processors", Ru: "отвечать на каждую строку стандартного ввода одной строкой, массивом JSON, — для потоковых обработчиков"}))
	addRequestFlags(c, l, &o)
	addTokenFlag(c, l, &o)
	return c
}

// largestSize is the largest --max-size, in MiB, whose bytes can be counted.
const largestSize int64 = 1 << 40

func runExplain(s *Streams, args []string, o explainOptions) error {
	if o.perLine && (len(args) > 0 || len(o.files) > 0) {
		return usage(fact.Text{En: "remove the files and arguments", Ru: "уберите файлы и аргументы"},
			fact.Text{En: "--each-line reads standard input only", Ru: "--each-line читает только стандартный ввод"})
	}
	if len(args) == 0 && len(o.files) == 0 {
		if s.InTTY {
			return usage(fact.Text{En: "try: curl -sS --fail-with-body ... | defender-err explain", Ru: "например: curl -sS --fail-with-body ... | defender-err explain"},
				fact.Text{En: "nothing to read: pipe a response in, or give a file or a code", Ru: "читать нечего: передайте ответ через конвейер, назовите файл или код"})
		}
		o.files = []string{"-"}
	}
	if err := checkInputFormat(o.format); err != nil {
		return err
	}
	if o.maxSize < 1 || o.maxSize > largestSize {
		return usage(fact.Textf("--max-size takes 1 to %d MiB", "--max-size принимает от 1 до %d МиБ", largestSize),
			fact.Textf("invalid size %d for --max-size", "недопустимый размер %d для --max-size", o.maxSize))
	}
	if err := o.checkForm(); err != nil {
		return err
	}
	if err := o.readRequest(s); err != nil {
		return err
	}
	if err := o.readToken(s); err != nil {
		return err
	}
	if o.perLine {
		return eachLine(s, o)
	}
	o.several = len(args)+len(o.files) > 1
	x := newExplainer(s, o)
	ctx, stop := s.untilInterrupt(slices.Concat(args, o.files))
	defer stop()
	err := x.all(ctx, args)
	if x.tickets != nil && !hasOutputFailed(err) {
		if _, err := s.Out.Write(x.tickets.text()); err != nil {
			return err
		}
	}
	if err != nil {
		return err
	}
	if x.strange && o.requestFile != "" {
		o.reporter(s).report(o.unchecked())
	}
	return x.worst
}

// checkForm reports flags that ask for two forms of an answer.
func (o *explainOptions) checkForm() error {
	var forms []string
	for _, form := range [...]struct {
		name string
		set  bool
	}{{"--brief", o.brief}, {"--full", o.full}, {"--support", o.support}, {"--each-line", o.perLine}, {"-o " + o.output, o.output != "text"}} {
		if form.set {
			forms = append(forms, form.name)
		}
	}
	if len(forms) < 2 || len(forms) == 2 && o.perLine && o.output == "json" {
		return nil
	}
	return usage(fact.Text{En: "use one of them; -o json has everything", Ru: "оставьте что-то одно; в -o json есть всё"},
		fact.Textf("%s cannot be combined with %s", "%s нельзя сочетать с %s", forms[0], forms[1]))
}

// all explains arguments and files.
func (x *explainer) all(ctx context.Context, args []string) error {
	if err := x.each(args, func(arg string) error { return x.argument(ctx, arg) }); err != nil {
		return err
	}
	return x.each(x.o.files, func(name string) error { return x.file(ctx, name) })
}

func checkInputFormat(name string) error {
	if name == "" {
		return nil
	}
	for _, known := range capture.Formats() {
		if known == name {
			return nil
		}
	}
	return usage(fact.Textf("the formats are %s", "форматы: %s", strings.Join(capture.Formats(), ", ")),
		fact.Textf("unknown input format %q", "неизвестный формат ввода %q", name))
}

// An explainer explains one input after the other. A bad input does not
// keep the others from being explained: its error is reported at once, and the
// worst one decides the exit code.
type explainer struct {
	s      *Streams
	o      explainOptions
	whole  render.Form // of an explanation
	brief  render.Form // of one of several codes
	worst  error
	writer separator

	strange bool // an operation wasn't known, so its request couldn't be checked

	buffers spare.Buffers // of pieces that have been written

	tickets *tickets // nil unless the answer is for support

	seed  maphash.Seed
	shown map[uint64]explain.Source // where the explanations that have been shown stand, by their key
}

func newExplainer(s *Streams, o explainOptions) *explainer {
	x := &explainer{s: s, o: o, writer: separator{w: s.Out}, buffers: make(spare.Buffers, 32), seed: maphash.MakeSeed(), shown: map[uint64]explain.Source{}}
	switch {
	case o.support:
		x.tickets = newTickets("defender-err " + version().Version)
	case o.brief:
		x.whole = render.Line(o.lineStyle(s))
	case o.output == "json":
		x.whole = render.JSON()
	case o.output == "markdown":
		x.whole = render.Markdown(o.language)
	default:
		style := o.look.style(s)
		if o.full {
			style = style.Full()
		}
		x.whole, x.brief = render.Text(style), render.Entry(style)
		return x
	}
	x.brief = x.whole
	return x
}

// lineStyle is the style of answers of one line: they tell which of several inputs they
// are about.
func (o *explainOptions) lineStyle(s *Streams) render.Style {
	if o.several {
		return o.look.style(s).Named()
	}
	return o.look.style(s)
}

// A separator writes pieces of text with something between them.
type separator struct {
	w     io.Writer
	begun bool
}

func (s *separator) write(text []byte, between string) error {
	if len(text) == 0 {
		return nil
	}
	if s.begun && between != "" {
		if _, err := io.WriteString(s.w, between); err != nil {
			return err
		}
	}
	s.begun = true
	_, err := s.w.Write(text)
	return err
}

// each explains one input after the other, until one is interrupted or the
// answers cannot be written anymore.
func (x *explainer) each(inputs []string, explain func(string) error) error {
	for _, in := range inputs {
		err := explain(in)
		if hasOutputFailed(err) || errors.Is(err, errInterrupted) {
			return err
		}
		x.note(err)
	}
	return nil
}

// note tells an error and keeps it if none so far was worse.
func (x *explainer) note(err error) {
	if err == nil {
		return
	}
	x.o.reporter(x.s).report(err)
	if exitCode(err) >= exitCode(x.worst) {
		x.worst = &exitError{code: exitCode(err)}
	}
}

// argument explains a body, a code, a status, a cause, or a file of that name.
func (x *explainer) argument(ctx context.Context, arg string) error {
	if code, ok := catalog.FindTranslated(arg); ok {
		return x.show(x.whole, x.code(code))
	}
	if strings.ContainsAny(arg, "{[<: \n") {
		return x.read(strings.NewReader(arg), "argument")
	}
	if isStatus(arg) {
		return x.status(arg)
	}
	code, ok := catalog.FindCode(arg, fact.Unknown)
	if !ok {
		if n, ok := explain.FindCause(arg, x.o.language); ok {
			return x.cause(n)
		}
		if e, ok := explain.QueryNumber(arg, x.o.language); ok {
			return x.show(x.whole, e)
		}
		if e, ok := explain.SignInNumber(arg, x.o.language); ok {
			x.note(&exitError{code: exitUnknown})
			return x.show(x.whole, e)
		}
		if isFile(arg) {
			return x.file(ctx, arg)
		}
		if looksLikePath(arg) {
			return fileError(arg, fs.ErrNotExist)
		}
		if looksLikeToken([]byte(arg)) {
			return tokenArgs(nil, []string{arg})
		}
		return unknownCode(arg)
	}
	e := x.code(code)
	x.strange = x.strange || isStrange(&e)
	if x.o.exitCode {
		x.note(&exitError{code: exitOf(e.Retry.Advice)})
	}
	return x.show(x.whole, e)
}

// looksLikePath reports whether a word names a file rather than a code or a cause.
func looksLikePath(word string) bool {
	if strings.ContainsAny(word, `/\`) {
		return true
	}
	switch strings.ToLower(filepath.Ext(word)) {
	case ".json", ".ndjson", ".jsonl", ".log", ".txt", ".har", ".gz", ".zst", ".html", ".xml", ".csv", ".out", ".err", ".md":
		return true
	}
	return false
}

// isFile reports whether there is a file of that name.
func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.IsDir()
}

// isStatus reports whether a word is an HTTP status or a class of them, such as
// 403 or 4xx.
func isStatus(word string) bool {
	_, err := statusFilter(word)
	return word != "" && err == nil
}

func (x *explainer) show(form render.Form, e explain.Explanation) error {
	if x.tickets != nil {
		x.tickets.add(e)
		return nil
	}
	return x.writer.write(form.Append(nil, e), form.Between)
}

func unknownCode(name string) error {
	hint := fact.Textf("defender-err list --service all shows all codes; to report a missing one: %s", "все коды покажет defender-err list --service all; сообщить о недостающем: %s", reportURL)
	if near := nearNames(name); len(near) > 0 {
		hint = nearest(near)
	}
	if class, ok := nearClass(name); ok {
		hint = nearest([]string{class})
	}
	return usage(hint, fact.Textf("unknown code or cause %q", "неизвестный код или причина %q", name))
}

// nearClass returns the class of statuses that a word was meant to be:
//
//	40x  ->  4xx
func nearClass(word string) (string, bool) {
	digits := strings.TrimRight(strings.ToLower(word), "x")
	number, err := strconv.Atoi(digits)
	if err != nil || len(digits) == len(word) || len(word) > 3 || number < 1 || digits[0] < '1' || digits[0] > '5' {
		return "", false
	}
	return digits[:1] + "xx", true
}

// nearNames returns what a mistyped name may have been: the IDs of causes have
// hyphens, and few codes do.
func nearNames(name string) []string {
	codes, causes := catalog.NearCodes(name), explain.NearCauses(name)
	if len(codes) == 0 || len(causes) > 0 && strings.Contains(name, "-") {
		return causes
	}
	return codes
}

// cause tells what is known of a cause; a request can change nothing about it.
func (x *explainer) cause(n explain.CauseNote) error {
	x.aside(fact.Text{En: "a cause", Ru: "причине"})
	var text []byte
	var err error
	switch x.o.output {
	case "json":
		text, err = render.CauseJSON(n)
	case "markdown":
		text = render.CauseMarkdown(n, x.o.language)
	default:
		text = render.Cause(x.o.look.style(x.s), n)
	}
	if err != nil {
		return fmt.Errorf("writing the cause: %w", err)
	}
	return x.writer.write(text, x.whole.Between)
}

// aside says, if the flags describe a request, that it doesn't count: what is
// explained isn't an answer to one.
func (x *explainer) aside(what fact.Text) {
	if x.o.tellsRequest() {
		x.o.reporter(x.s).report(&remark{"unchecked",
			fact.Textf("the request isn't checked with %s alone", "по одной лишь %s запрос не проверяется", what),
			fact.Text{En: "give the response body or its code", Ru: "передайте тело ответа или его код"}})
	}
}

// status explains every code that comes with an HTTP status or a class of them,
// briefly. A status that no code comes with is explained alone.
func (x *explainer) status(word string) error {
	x.aside(fact.Text{En: "a status", Ru: "статусу"})
	inStatus, err := statusFilter(word)
	if err != nil {
		return err
	}
	found := false
	for code := range catalog.Codes() {
		if !inStatus(code.Status) {
			continue
		}
		found = true
		if err := x.show(x.brief, explain.Code(code, x.o.language)); err != nil {
			return err
		}
	}
	if found {
		return nil
	}
	number, _ := strconv.Atoi(word)
	return x.show(x.whole, explain.Response(number, nil, nil, x.o.options("argument")))
}

// file explains what a file holds. Interrupted, it explains what was read until
// then, as if the file ended there.
func (x *explainer) file(ctx context.Context, name string) error {
	in, done, err := open(x.s, name)
	if err != nil {
		return fileError(name, err)
	}
	defer done()
	err = x.read(x.s.endWith(ctx, in, name), name)
	if ctx.Err() != nil && !hasOutputFailed(err) {
		return interrupted(fact.Text{En: "the answers cover what was read before that", Ru: "ответы охватывают то, что было прочитано до этого"})
	}
	return err
}
