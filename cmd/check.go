package cmd

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain/check"
	"github.com/defender-err/defender-err/explain/safe"
)

// checkOptions are the flags of check.
type checkOptions struct {
	files  []string
	curl   string
	fix    bool
	output string
	look   look
}

func newCheck(s *Streams, l *look) *cobra.Command {
	var o checkOptions
	c := &cobra.Command{
		Use:   "check [OPERATION [FILE]... | METHOD URL | FILE...]",
		Short: l.say(fact.Text{En: "Check requests before they are sent", Ru: "Проверить запросы до отправки"}),
		Long:  l.say(fact.Text{En: "Compares a request with the documentation of its operation, letter by letter: names, types, values, and limits of the body, IDs in the path, OData names. The body comes from files or standard input; either may hold a whole curl command, which needs no operation. A file can name its operation: isolate-machine.json, or a first line // defender-err: isolate-machine.", Ru: "Сверяет запрос с документацией его операции буква в букву: имена, типы, значения и пределы в теле, идентификаторы в пути, имена OData. Тело берётся из файлов или стандартного ввода; и там и там может быть целая команда curl, тогда операция не нужна. Файл может назвать операцию сам: isolate-machine.json или первая строка // defender-err: isolate-machine."}),
		Example: `  defender-err check isolate-machine -f body.json
  defender-err check isolate-machine requests/*.json
  defender-err check POST https://api.security.microsoft.com/api/indicators < body.json
  defender-err check --curl "curl -X POST https://... -d @body.json"
  defender-err check isolate-machine --fix < body.json > fixed.json`,
		ValidArgsFunction: func(_ *cobra.Command, args []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveDefault
			}
			return completeOperations(prefix)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			o.look = *l
			return runCheck(s, args, o)
		},
	}
	c.Flags().StringArrayVarP(&o.files, "file", "f", nil, l.say(fact.Text{En: "read the body from `FILE`, - for standard input; may be repeated", Ru: "взять тело из `ФАЙЛА`, - — стандартный ввод; можно повторять"}))
	c.Flags().Var(single{&o.curl}, "curl", l.say(fact.Text{En: "check the request of this curl `COMMAND`", Ru: "проверить запрос этой `КОМАНДЫ` curl"}))
	c.Flags().BoolVar(&o.fix, "fix", false, l.say(fact.Text{En: "write the body with safe corrections to standard output", Ru: "вывести тело с безопасными исправлениями в стандартный вывод"}))
	outputFlag(c, l, &o.output, "text", "json", "github")
	return c
}

// A target is what the arguments of check name: what to check against, and the
// files to check.
type target struct {
	operation   fact.Operation
	method, url string
	files       []string
}

// newTarget reads the arguments: an operation and files, a method and a URL, or
// files with curl commands.
func newTarget(args []string, o checkOptions) (target, error) {
	t := target{files: o.files}
	if len(args) == 0 {
		return t, nil
	}
	if len(args) == 2 && !isFile(args[1]) {
		t.method, t.url = strings.ToUpper(args[0]), args[1]
		var err error
		t.operation, err = matchOperation(check.Request{Method: t.method, URL: t.url})
		return t, err
	}
	if len(args) > 2 && strings.Contains(args[1], "://") {
		return t, usage(fact.Text{En: "quote a URL that contains & or spaces", Ru: "адрес с & или пробелами возьмите в кавычки"},
			fact.Textf("check takes a method and a URL; got %d arguments", "check принимает метод и адрес; аргументов: %d", len(args)))
	}
	op, err := findOperation(args[0])
	switch {
	case err == nil:
		t.operation, t.method, args = op, op.Method, args[1:]
	case !isFile(args[0]):
		return t, err
	}
	t.files = append(t.files, args...)
	for _, name := range args {
		if !isFile(name) && name != "-" {
			return t, usage(
				fact.Text{En: "check takes an operation and files, or a method and a URL", Ru: "check принимает операцию и файлы или метод и адрес"},
				fact.Textf("there is no file %q", "нет файла %q", name))
		}
	}
	return t, nil
}

func runCheck(s *Streams, args []string, o checkOptions) error {
	t, err := newTarget(args, o)
	if err != nil {
		return err
	}
	if len(t.files) > 1 && (o.fix || o.curl != "") {
		return usage(fact.Text{En: "run check once for each file", Ru: "запускайте check отдельно для каждого файла"},
			fact.Text{En: "--fix and --curl take one file", Ru: "--fix и --curl принимают один файл"})
	}
	switch len(t.files) {
	case 0:
		return checkOne(s, t, "", o)
	case 1:
		return checkOne(s, t, t.files[0], o)
	}
	var worst error
	for _, name := range t.files {
		err := checkOne(s, t, name, o)
		if hasOutputFailed(err) {
			return err
		}
		if err == nil {
			continue
		}
		reporter{s.Err, o.output, o.look.language}.report(err)
		if exitCode(err) > exitCode(worst) {
			worst = &exitError{code: exitCode(err)}
		}
	}
	return worst
}

// checkOne checks the request in a file, or what the arguments and standard input
// give if the name is empty.
func checkOne(s *Streams, t target, name string, o checkOptions) error {
	c, err := newChecking(s, t, name, o)
	if err != nil {
		return err
	}
	out := render.Checked{Operation: c.operation, Body: c.name, Fix: !o.fix}
	out.Findings = check.Check(c.operation, c.request)
	to, tty := s.Out, s.OutTTY
	if o.fix {
		fixed, left := check.Fix(c.request.Body, out.Findings)
		out.Corrected, out.Findings = corrected(out.Findings), left
		copy(fixed, c.comments)
		if _, err := io.WriteString(s.Out, safe.JSON(string(fixed))); err != nil {
			return fmt.Errorf("writing the body: %w", err)
		}
		to, tty = s.Err, s.ErrTTY
	}
	switch o.output {
	case "json":
		err = out.JSON(to, o.look.language)
	case "github":
		err = out.GitHub(to, o.look.language)
	default:
		err = out.Text(to, render.NewStyle(wantColor(o.look.color, tty, s.Getenv), s.Width, o.look.language))
	}
	if err != nil {
		return fmt.Errorf("writing the findings: %w", err)
	}
	if check.HasErrors(out.Findings) {
		return &exitError{code: exitInvalid}
	}
	return nil
}

func corrected(findings []check.Finding) []check.Finding {
	var out []check.Finding
	for _, f := range findings {
		if f.Fixable() {
			out = append(out, f)
		}
	}
	return out
}

// A checking is a request with the operation that it is checked against.
type checking struct {
	operation fact.Operation
	request   check.Request
	name      string // of the body
	bodyFile  string // that the curl command takes the body from
	comments  []byte // that the body begins with, which are blank in the request
}

// newChecking finds out from arguments, flags and input what to check: an
// operation and its body, or a curl command, which holds both.
func newChecking(s *Streams, t target, file string, o checkOptions) (checking, error) {
	c := checking{operation: t.operation, request: check.Request{Now: s.Now(), Method: t.method, URL: t.url}}
	var err error
	switch {
	case o.curl != "":
		err = c.fromCurl(o.curl)
		c.bodyFile = cmp.Or(file, c.bodyFile)
	case file == "" && c.operation.ID != "" && !takesBody(c.operation):
		return c, nil // the URL is all there is
	default:
		err = c.read(s, file)
	}
	if err != nil || c.bodyFile == "" {
		return c, err
	}
	text, err := readAll(s, c.bodyFile)
	c.setBody(text, c.bodyFile)
	return c, err
}

func takesBody(op fact.Operation) bool {
	return len(op.Body) > 0 || op.ContentType != ""
}

// read reads the body, or the curl command, from a file or standard input.
func (c *checking) read(s *Streams, file string) error {
	if file == "" {
		if s.InTTY {
			return usage(
				fact.Text{En: "try: defender-err check isolate-machine -f body.json", Ru: "например: defender-err check isolate-machine -f body.json"},
				fact.Text{En: "nothing to check: pipe a body in, or name its file with -f", Ru: "проверять нечего: передайте тело через конвейер или назовите файл с -f"})
		}
		file = "-"
	}
	text, err := readAll(s, file)
	if err != nil {
		return err
	}
	if isCurlCommand(text) {
		return c.fromCurl(string(text))
	}
	comment, blanked := openingComment(text)
	if c.operation.ID == "" {
		err = c.nameOperation(comment, file)
	}
	c.setBody(blanked, file)
	c.comments = text[:len(text)-len(bytes.TrimLeft(blanked, " \r\n"))]
	return err
}

func (c *checking) setBody(text []byte, name string) {
	c.name = name
	c.request.Body, c.request.HasBody = text, true
}

// maxBody is the largest body that is checked, in bytes.
const maxBody = 64 << 20

func readAll(s *Streams, file string) ([]byte, error) {
	r, done, err := open(s, file)
	if err != nil {
		return nil, fileError(file, err)
	}
	defer done()
	text, err := io.ReadAll(io.LimitReader(r, maxBody+1))
	if err != nil {
		return nil, fileError(file, err)
	}
	if len(text) > maxBody {
		return nil, &textError{text: about(inputName(file), fact.Textf("the body is larger than %d MiB", "тело больше %d МиБ", maxBody>>20))}
	}
	return text, nil
}

// fromCurl takes the request from a curl command.
func (c *checking) fromCurl(command string) error {
	r, err := curlRequest(command)
	if err != nil {
		return err
	}
	c.request.Method, c.request.URL, c.request.Header = r.Method, r.URL, r.Header
	// curl sets a Content-Type by itself as soon as it sends something.
	c.request.Body = r.Body
	c.request.HasBody = r.Body != nil || r.Header.Get("Content-Type") == ""
	c.bodyFile = r.BodyFile
	if c.operation.ID == "" {
		c.operation, err = matchOperation(c.request)
	}
	return err
}
