package cmd

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
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
	support  bool

	requestFile, operation, url string
	request                     exchange.Request // made of them

	tokenFile string
	token     []byte // read from it
}

func newExplain(s *Streams, l *look) *cobra.Command {
	var o explainOptions
	c := &cobra.Command{
		Use:   "explain [BODY|CODE|STATUS|CAUSE]...",
		Short: "Explain an error response, a code, a status or a cause",
		Long: `Reads what you have - a response body, curl output, a log, a PowerShell or
Python error, a HAR file - and explains every error in it. Without arguments
and files it reads standard input.`,
		Example: `  curl -sS --fail-with-body https://api.security.microsoft.com/... | defender-err explain
  defender-err explain -f response.json -o json
  defender-err explain resourcenotfound
  defender-err explain 403
  defender-err explain permission-missing`,
		ValidArgsFunction: completeCodes,
		RunE: func(_ *cobra.Command, args []string) error {
			o.look, o.language = *l, l.language(s)
			if o.support {
				o.language = explain.English // as Microsoft's support reads it
			}
			return runExplain(s, args, o)
		},
	}
	c.Flags().StringArrayVarP(&o.files, "file", "f", nil, "read `FILE`, - for standard input; may be repeated")
	outputFlag(c, &o.output, "text", "json", "markdown")
	c.Flags().StringVar(&o.format, "input-format", "", "`NAME` of the input's format: "+strings.Join(capture.Formats(), ", "))
	completeFlag(c, "input-format", capture.Formats())
	c.Flags().Int64Var(&o.maxSize, "max-size", 64, "largest single response, in `MiB`")
	c.Flags().BoolVar(&o.perLine, "each-line", false, "answer each line of standard input with one line, a JSON array, for stream processors")
	c.Flags().BoolVar(&o.support, "support", false, "write a block for a support ticket")
	addRequestFlags(c, &o)
	addTokenFlag(c, &o)
	return c
}

// largestSize is the largest --max-size, in MiB, whose bytes can be counted.
const largestSize int64 = 1 << 40

func runExplain(s *Streams, args []string, o explainOptions) error {
	if o.perLine && (len(args) > 0 || len(o.files) > 0) {
		return usage("remove the files and arguments", "--each-line reads standard input only")
	}
	if len(args) == 0 && len(o.files) == 0 {
		if s.InTTY {
			return usage("try: curl -sS --fail-with-body ... | defender-err explain",
				"nothing to read: pipe a response in, name a file with -f, or give a code")
		}
		o.files = []string{"-"}
	}
	if err := checkInputFormat(o.format); err != nil {
		return err
	}
	if o.maxSize < 1 || o.maxSize > largestSize {
		return usage(fmt.Sprintf("--max-size takes 1 to %d MiB", largestSize), "invalid size %d for --max-size", o.maxSize)
	}
	if o.support && (o.output != "text" || o.perLine) {
		return usage("use --support alone; -o json has the same fields and more",
			"--support cannot be combined with -o or --each-line")
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
	x := newExplainer(s, o)
	ctx, stop := untilInterrupt()
	defer stop()
	if err := x.each(args, func(arg string) error { return x.argument(ctx, arg) }); err != nil {
		return err
	}
	if err := x.each(o.files, func(name string) error { return x.file(ctx, name) }); err != nil {
		return err
	}
	if x.strange && o.requestFile != "" {
		report(s.Err, o.unchecked(), o.output)
	}
	return x.worst
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
	return usage("the shapes are "+strings.Join(capture.Formats(), ", "), "unknown input format %q", name)
}

// An explainer explains one input after the other. A bad input does not
// keep the others from being explained: its error is told at once, and the
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

	seed  maphash.Seed
	shown map[uint64]explain.Source // where the explanations that have been shown stand, by their key
}

func newExplainer(s *Streams, o explainOptions) *explainer {
	x := &explainer{s: s, o: o, writer: separator{w: s.Out}, buffers: make(spare.Buffers, 32), seed: maphash.MakeSeed(), shown: map[uint64]explain.Source{}}
	switch {
	case o.support:
		x.whole = render.Support("defender-err " + version().Version)
	case o.output == "json":
		x.whole = render.JSON()
	case o.output == "markdown":
		x.whole = render.Markdown(o.language)
	default:
		style := o.look.style(s)
		x.whole, x.brief = render.Text(style), render.Brief(style)
		return x
	}
	x.brief = x.whole
	return x
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
	report(x.s.Err, err, x.o.output)
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
		return unknownCode(arg)
	}
	e := x.code(code)
	x.strange = x.strange || isStrange(&e)
	return x.show(x.whole, e)
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
	return x.writer.write(form.Append(nil, e), form.Between)
}

func unknownCode(name string) error {
	hint := "defender-err list --service all shows all codes"
	if near := nearNames(name); len(near) > 0 {
		hint = "nearest: " + strings.Join(near, ", ")
	}
	return usage(hint, "unknown code or cause %q", name)
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
	x.aside("a cause")
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
func (x *explainer) aside(what string) {
	if x.o.tellsRequest() {
		report(x.s.Err, &remark{"unchecked", "the request isn't checked with " + what + " alone\n" +
			"give the response body or its code"}, x.o.output)
	}
}

// status explains every code that comes with an HTTP status or a class of them,
// briefly. A status that no code comes with is explained alone.
func (x *explainer) status(word string) error {
	x.aside("a status")
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
		return interrupted("the answers cover what was read before that")
	}
	return err
}

// fileError says what could not be read, once, and why.
func fileError(name string, err error) error {
	if pathError, ok := errors.AsType[*fs.PathError](err); ok {
		err = pathError.Err
	}
	if errors.Is(err, io.ErrUnexpectedEOF) { // only what unpacks says so
		return &exitError{exitFailed, fmt.Errorf("%s: the packed file is cut off or damaged (%w)", name, err), "what could be unpacked was read"}
	}
	return fmt.Errorf("%s: %w", safe.OneLine(name), err)
}
