package cmd

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain/check"
)

// checkOptions are the flags of check.
type checkOptions struct {
	file, curl string
	fix        bool
	output     string
	look       look
}

func newCheck(s *Streams, l *look) *cobra.Command {
	var o checkOptions
	c := &cobra.Command{
		Use:   "check [OPERATION | METHOD URL]",
		Short: "Check a request before it is sent",
		Long: `Compares a request with the documentation of its operation, letter by letter:
names, types, values and limits of the body, IDs in the path, OData names. The
body comes from -f or standard input, which may also hold a whole curl command.`,
		Example: `  defender-err check isolate-machine -f body.json
  defender-err check POST https://api.security.microsoft.com/api/indicators < body.json
  defender-err check isolate-machine --fix < body.json > fixed.json`,
		Args: checkArgs,
		ValidArgsFunction: func(_ *cobra.Command, args []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return completeOperations(prefix)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			o.look = *l
			return runCheck(s, args, o)
		},
	}
	c.Flags().VarP(single{&o.file}, "file", "f", "read the body from `FILE`, - for standard input")
	c.Flags().Var(single{&o.curl}, "curl", "check the request of this curl `COMMAND`")
	c.Flags().BoolVar(&o.fix, "fix", false, "write the body with safe corrections to standard output")
	outputFlag(c, &o.output, "text", "json", "github")
	return c
}

func checkArgs(_ *cobra.Command, args []string) error {
	if len(args) > 2 {
		return usage("quote a URL that contains & or spaces", "check takes an operation, or a method and a URL; got %d arguments", len(args))
	}
	return nil
}

func runCheck(s *Streams, args []string, o checkOptions) error {
	c, err := newChecking(s, args, o)
	if err != nil {
		return err
	}
	out := render.Checked{Operation: c.operation, Body: c.name}
	out.Findings = check.Check(c.operation, c.request)
	to, tty := s.Out, s.OutTTY
	if o.fix {
		fixed, left := check.Fix(c.request.Body, out.Findings)
		out.Corrected, out.Findings = corrected(out.Findings), left
		if _, err := s.Out.Write(fixed); err != nil {
			return fmt.Errorf("writing the body: %w", err)
		}
		to, tty = s.Err, s.ErrTTY
	}
	switch o.output {
	case "json":
		err = out.JSON(to, o.look.language(s))
	case "github":
		err = out.GitHub(to, o.look.language(s))
	default:
		err = out.Text(to, render.NewStyle(wantColor(o.look.color, tty, s.Getenv), s.Width, o.look.language(s)))
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
}

// newChecking finds out from arguments, flags and input what to check: an
// operation and its body, or a curl command, which holds both.
func newChecking(s *Streams, args []string, o checkOptions) (checking, error) {
	c := checking{request: check.Request{Now: s.Now()}}
	var err error
	switch len(args) {
	case 1:
		if c.operation, err = findOperation(args[0]); err != nil {
			return c, err
		}
		c.request.Method = c.operation.Method
	case 2:
		c.request.Method, c.request.URL = strings.ToUpper(args[0]), args[1]
		if c.operation, err = matchOperation(c.request); err != nil {
			return c, err
		}
	}
	switch {
	case o.curl != "":
		err = c.fromCurl(o.curl)
		c.bodyFile = cmp.Or(o.file, c.bodyFile)
	case o.file == "" && c.operation.ID != "" && !takesBody(c.operation):
		return c, nil // the URL is all there is
	default:
		err = c.read(s, o.file)
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
			return usage("try: defender-err check isolate-machine -f body.json", "nothing to check: pipe a body in, or name its file with -f")
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
	if c.operation.ID == "" {
		return usage("defender-err operations lists them", "unknown operation: give its ID, or its method and URL")
	}
	c.setBody(text, file)
	return nil
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
		return nil, fmt.Errorf("%s: the body is larger than %d MiB", inputName(file), maxBody>>20)
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
