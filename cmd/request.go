package cmd

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/capture"
)

// addRequestFlags adds the flags that tell what was sent.
func addRequestFlags(c *cobra.Command, o *explainOptions) {
	c.Flags().StringVar(&o.requestFile, "request", "", "the body that was sent is in `FILE`; it is checked")
	c.Flags().StringVar(&o.operation, "operation", "", "`ID` of the operation that was called")
	c.Flags().StringVar(&o.url, "url", "", "what was called, such as `\"POST https://...\"`")
	complete := func(_ *cobra.Command, _ []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return completeOperations(prefix)
	}
	if err := c.RegisterFlagCompletionFunc("operation", complete); err != nil {
		panic(err) // only for a flag that c does not have
	}
}

// readRequest reads what the flags tell of the request.
func (o *explainOptions) readRequest(s *Streams) error {
	o.request.URL = strings.TrimSpace(o.url)
	if method, url, ok := strings.Cut(o.request.URL, " "); ok {
		o.request.Method, o.request.URL = strings.ToUpper(method), strings.TrimSpace(url)
	}
	if o.operation != "" {
		op, err := findOperation(o.operation)
		if err != nil {
			return err
		}
		o.operation = op.ID
	}
	if o.requestFile == "" {
		return nil
	}
	var err error
	o.request.Body, err = readAll(s, o.requestFile)
	return err
}

// tellsRequest reports whether the flags tell anything of the request.
func (o explainOptions) tellsRequest() bool {
	return o.operation != "" || o.url != "" || o.requestFile != "" || o.tokenFile != ""
}

// options are what the engine assumes about an input of that name.
func (o explainOptions) options(name string) explain.Options {
	return explain.Options{
		Name: name, Format: o.format, MaxSize: o.maxSize << 20,
		Operation: o.operation, Request: o.request, Token: o.token,
	}
}

// code explains a code of the catalog: alone, or as the answer to the request
// that the flags tell.
func (x *explainer) code(code catalog.Code) explain.Explanation {
	if !x.o.tellsRequest() {
		return explain.Code(code, explain.English)
	}
	answer := capture.Exchange{Response: capture.Response{Fault: capture.Fault{Code: code.Name}}}
	return explain.Explain(answer, x.o.options("argument"))
}
