package cmd

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/check"
	"github.com/defender-err/defender-err/explain/curl"
	"github.com/defender-err/defender-err/explain/exchange"
)

// addRequestFlags adds the flags that tell what was sent.
func addRequestFlags(c *cobra.Command, l *look, o *explainOptions) {
	c.Flags().Var(single{&o.requestFile}, "request", l.say(fact.Text{En: "`FILE` with the body that was sent or the whole curl command; it is checked", Ru: "`ФАЙЛ` с отправленным телом или всей командой curl; он проверяется"}))
	c.Flags().StringVar(&o.operation, "operation", "", l.say(fact.Text{En: "`ID` of the operation that was called", Ru: "`ID` вызванной операции"}))
	c.Flags().Var(single{&o.url}, "url", l.say(fact.Text{En: "method and URL that were called, such as `\"POST https://...\"`", Ru: "вызванные метод и адрес, например `\"POST https://...\"`"}))
	complete := func(_ *cobra.Command, _ []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return completeOperations(prefix)
	}
	if err := c.RegisterFlagCompletionFunc("operation", complete); err != nil {
		panic(err) // only for a flag that c does not have
	}
}

// readRequest reads what the flags say about the request. --url takes
// precedence over a curl command.
func (o *explainOptions) readRequest(s *Streams) error {
	if o.operation != "" {
		op, err := findOperation(o.operation)
		if err != nil {
			return err
		}
		o.operation = op.ID
	}
	if o.requestFile != "" {
		if err := o.readRequestFile(s); err != nil {
			return err
		}
	}
	method, url, ok := strings.Cut(strings.TrimSpace(o.url), " ")
	if !ok {
		method, url = "", method
	}
	o.request.Method = cmp.Or(strings.ToUpper(method), o.request.Method)
	o.request.URL = cmp.Or(strings.TrimSpace(url), o.request.URL)
	return nil
}

// readRequestFile reads the body, or the curl command that sent one.
func (o *explainOptions) readRequestFile(s *Streams) error {
	text, err := o.readPart(s, o.requestFile)
	if err != nil {
		return err
	}
	if !isCurlCommand(text) {
		o.request.Body = text
		return nil
	}
	if o.request, err = curlRequest(string(text)); err == nil && o.request.BodyFile != "" {
		o.request.Body, err = o.readPart(s, o.request.BodyFile)
	}
	return err
}

// readPart reads a part of the request. Standard input is the response, unless
// that is in files.
func (o *explainOptions) readPart(s *Streams, name string) ([]byte, error) {
	if name == "-" && (o.perLine || slices.Contains(o.files, "-")) {
		return nil, usage(fact.Text{En: "put one of them in a file", Ru: "одно из них сохраните в файл"},
			fact.Text{En: "standard input can't be both the request and another input", Ru: "стандартный ввод не может быть и запросом, и другим вводом"})
	}
	return readAll(s, name)
}

func isCurlCommand(text []byte) bool {
	text = bytes.TrimLeft(text, "$> \t\r\n")
	return bytes.HasPrefix(text, []byte("curl ")) || bytes.HasPrefix(text, []byte("curl.exe "))
}

// curlRequest reads the request that a curl command sends, which may have been
// copied with the prompt before it.
func curlRequest(command string) (exchange.Request, error) {
	r, err := curl.Parse(strings.TrimLeft(command, "$> \t\r\n"))
	if errors.Is(err, curl.ErrNoCurl) {
		return r, usage(fact.Text{En: "paste the command as it was typed, in single quotes", Ru: "вставьте команду так, как её набрали, в одинарных кавычках"},
			fact.Text{En: "no curl command with a URL", Ru: "нет команды curl с адресом"})
	}
	return r, err
}

// unchecked says that the body which was given could not be checked, and what
// is missing for that.
func (o explainOptions) unchecked() error {
	hint := fact.Text{En: "give --operation or --url", Ru: "укажите --operation или --url"}
	if o.request.URL != "" {
		hint = pathHint(check.Request{Method: o.request.Method, URL: o.request.URL})
	}
	return &remark{"unchecked", about(fact.Same(o.requestFile), fact.Text{En: "the request isn't checked, because the operation is unknown",
		Ru: "запрос не проверен: операция неизвестна"}), hint}
}

// reporter returns what tells the errors of a call.
func (o *explainOptions) reporter(s *Streams) reporter {
	return reporter{s.Err, o.output, o.look.language}
}

// tellsRequest reports whether the flags tell anything of the request.
func (o explainOptions) tellsRequest() bool {
	return o.operation != "" || o.url != "" || o.requestFile != "" || o.tokenFile != ""
}

// options are what the engine assumes about an input of that name.
func (o explainOptions) options(name string) explain.Options {
	return explain.Options{
		Name: name, Language: o.language, Format: o.format, MaxSize: o.maxSize << 20,
		Operation: o.operation, Request: o.request, Token: o.token, Complaints: true,
	}
}

// formatLines is the input format in which, as the caller says, each line is a
// record.
const formatLines = "ndjson"

// code explains a code of the catalog: alone, or as the answer to the request
// that the flags tell.
func (x *explainer) code(code fact.Code) explain.Explanation {
	if !x.o.tellsRequest() {
		return explain.Code(code, x.o.language)
	}
	answer := exchange.Exchange{Response: exchange.Response{Fault: exchange.Fault{Code: code.Name}}}
	return explain.Explain(answer, x.o.options("argument"))
}
