// Package planted makes texts in which secrets stand, as tests need them: each
// name of a secret in each notation that people paste. All secrets are made up.
package planted

import (
	"iter"
	"math/rand/v2"
	"strings"
)

// A Kind tells what a name may have for its value.
type Kind int

const (
	Secret  Kind = iota // a secret, also a word that a person made up
	Vague               // a secret, or a word that is none
	Opaque              // mostly something else than a secret
	OneTime             // a code of digits
)

// A Name is the name of a secret, in lower case with blanks between its words.
type Name struct {
	Words string
	Kind  Kind
}

// Names returns names of secrets, in the words in which programs have them.
func Names() []Name { return names[:] }

var names = [...]Name{
	{"access token", Secret}, {"refresh token", Secret}, {"id token", Secret}, {"client secret", Secret}, {"client assertion", Secret},
	{"password", Secret}, {"admin password", Secret}, {"passphrase", Secret}, {"pwd", Secret}, {"secret", Secret}, {"app secret", Secret},
	{"api key", Secret}, {"x api key", Secret}, {"master key", Secret}, {"function key", Secret}, {"x functions key", Secret},
	{"secondary key", Secret}, {"subscription key", Secret}, {"ocp apim subscription key", Secret}, {"storage key", Secret},
	{"account key", Secret}, {"auth key", Secret}, {"shared access key", Secret}, {"access key", Secret}, {"secret key", Secret},
	{"private key", Secret}, {"signing key", Secret}, {"saml response", Secret}, {"x identity header", Secret}, {"x vault token", Secret},
	{"csrf token", Secret}, {"xsrf token", Secret}, {"session token", Secret}, {"sas token", Secret}, {"connection string", Secret},
	{"code verifier", Secret}, {"client secret value", Secret}, {"shared secret", Secret}, {"estsauth", Secret}, {"estsauthpersistent", Secret},
	{"buid", Secret}, {"fpc", Secret}, {"arraffinity", Secret}, {"jsessionid", Secret},
	{"token", Vague}, {"github token", Vague}, {"x ms token", Vague}, {"credential", Vague}, {"credentials", Vague}, {"signature", Vague},
	{"sig", Vague}, {"sas", Vague}, {"jwt", Vague}, {"saml", Vague}, {"hmac", Vague}, {"pfx", Vague}, {"primary key", Vague},
	{"device code", Vague}, {"authorization code", Vague}, {"bearer", Vague}, {"auth", Vague},
	{"code", Opaque}, {"state", Opaque}, {"nonce", Opaque}, {"session", Opaque}, {"session id", Opaque},
	{"otp", OneTime}, {"totp", OneTime}, {"pin", OneTime}, {"mfa code", OneTime}, {"verification code", OneTime},
}

// A Notation is a way to write a name and its value: § is the value, and
// {snake}, {kebab}, {camel}, {Pascal}, {Header}, {UPPER}, {fused}, {plain} and
// {Plain} are the name.
type Notation struct {
	Name, Text string
	Telling    bool // it tells that a value is one by nothing but the words around it
}

// Notations returns the ways in which people and programs write names and values.
func Notations() []Notation { return notations[:] }

var notations = [...]Notation{
	{Name: "JSON", Text: `{"a":1,"{snake}":"§","b":2}`},
	{Name: "JSON in camel case", Text: `{"{camel}": "§"}`},
	{Name: "JSON over lines", Text: "{\n  \"{Pascal}\" :\n    \"§\"\n}"},
	{Name: "JSON in a string", Text: `"{\"{camel}\":\"§\",\"a\":1}"`},
	{Name: "JSON in a string in a string", Text: `"{\\\"{snake}\\\":\\\"§\\\",\\\"a\\\":1}"`},
	{Name: "JSON with escaped quotes", Text: `{\u0022{snake}\u0022:\u0022§\u0022}`},
	{Name: "JSON in HTML", Text: `{&quot;{camel}&quot;:&quot;§&quot;}`},
	{Name: "list in JSON", Text: `{"{camel}":["§"],"a":"b"}`},
	{Name: "object in JSON", Text: `{"{camel}":{"type":"SecureString","value":"§"}}`},
	{Name: "name and value", Text: `{"name":"{kebab}","value":"§"}`},
	{Name: "value and name", Text: `{"value":"§","name":"{snake}"}`},
	{Name: "name and value far apart", Text: `{"name":"{UPPER}","type":"String","sensitive":true,"value":"§"}`},
	{Name: "name and value with an object between", Text: `{"name":"{snake}","metadata":{"a":1},"description":"of the app","value":"§"}`},
	{Name: "value and name far apart", Text: `{"value":"§","slot":true,"type":"String","name":"{UPPER}"}`},
	{Name: "rejected field", Text: `{"field":"{camel}","rejectedValue":"§","defaultMessage":"is too short"}`},
	{Name: "rejected path", Text: `{"type":"too_short","loc":["body","{snake}"],"msg":"is too short","input":"§"}`},
	{Name: "rejected value of Python", Text: "{snake}\n  String is too short [type=string_too_short, input_value='§', input_type=str]"},
	{Name: "pairs in JSON", Text: `[["a","b"],["{snake}","§"]]`},
	{Name: "form", Text: "grant_type=x&{snake}=§&scope=y"},
	{Name: "form in HTML", Text: "grant_type=x&amp;{snake}=§&amp;scope=y"},
	{Name: "query", Text: "https://api.security.microsoft.com/api/machines?a=b&{snake}=§&c=d"},
	{Name: "encoded query", Text: "u=https%3A%2F%2Fa%2F%3Fb%3Dc%26{snake}%3D§%26d%3De"},
	{Name: "header", Text: "{Header}: §"},
	{Name: "header of curl -v", Text: "> {kebab}: §"},
	{Name: "header of a command", Text: `curl -H "{Header}: §" https://x`},
	{Name: "cookie", Text: "Cookie: a=b; {camel}=§; c=d"},
	{Name: "environment", Text: "AZURE_{UPPER}=§"},
	{Name: "export", Text: `export {UPPER}="§"`},
	{Name: "set", Text: "set {UPPER}=§"},
	{Name: "YAML", Text: "{snake}: §"},
	{Name: "YAML in quotes", Text: "  {camel}: '§'"},
	{Name: "block of YAML", Text: "{camel}: |\n  §\nnext: 1"},
	{Name: "settings of YAML", Text: "- name: {UPPER}\n  value: §"},
	{Name: "parameter of PowerShell", Text: "Connect-Foo -{Pascal} '§' -Tenant t"},
	{Name: "parameter with a colon", Text: `Connect-Foo -{Pascal}:"§" -Tenant t`},
	{Name: "variable of PowerShell", Text: `${camel} = "§"`},
	{Name: "environment of PowerShell", Text: `$env:{UPPER} = '§'`},
	{Name: "hash table of PowerShell", Text: `@{ {Pascal} = '§'; A = 'b' }`},
	{Name: "entry of PowerShell", Text: `$h['{kebab}'] = '§'`},
	{Name: "option", Text: "foo --{kebab}=§ --tenant t"},
	{Name: "option with a blank", Text: "foo --{kebab} '§' --tenant t"},
	{Name: "arguments in a list", Text: `["--{kebab}", "§", "--tenant", "t"]`},
	{Name: "dict of Python", Text: `{'a': 1, '{snake}': '§'}`},
	{Name: "bytes of Python", Text: `{'{snake}': b'§'}`},
	{Name: "repr of Python", Text: `Config(a='b', {snake}='§')`},
	{Name: "tuple of Python", Text: `('{kebab}', '§')`, Telling: true},
	{Name: "hash of Ruby", Text: `{"{snake}"=>"§", "a"=>"b"}`},
	{Name: "toString of Java", Text: "Config{a=b, {camel}=§, c=d}"},
	{Name: "list of Java", Text: "HttpHeaders{{kebab}=[§], a=[b]}"},
	{Name: "struct of Go", Text: "{A:b {Pascal}:§ C:d}"},
	{Name: "literal of Go", Text: `Config{A:"b", {Pascal}:"§"}`},
	{Name: "map of Go", Text: "map[a:[b] {snake}:[§]]"},
	{Name: "record of .NET", Text: "Config { A = b, {Pascal} = §, C = d }"},
	{Name: "properties", Text: "app.{kebab} = §"},
	{Name: "XML", Text: "<{camel}>§</{camel}>"},
	{Name: "XML with attributes", Text: `<{camel} type="text">§</{camel}>`},
	{Name: "attributes", Text: `<add key="{Pascal}" value="§"/>`},
	{Name: "attributes the other way round", Text: `<add value="§" key="{Pascal}"/>`},
	{Name: "input of HTML", Text: `<input id="{camel}" type="text" maxlength="64" value="§" />`},
	{Name: "setting of .NET", Text: "<setting name=\"{Pascal}\" serializeAs=\"String\">\n  <value>§</value>\n</setting>"},
	{Name: "columns of HTML", Text: "<tr><th>App</th><th>{Plain}</th></tr><tr><td>b</td><td>§</td></tr>", Telling: true},
	{Name: "variable of Terraform", Text: "variable \"{snake}\" {\n  type    = string\n  default = \"§\"\n}"},
	{Name: "string of TOML over lines", Text: "{snake} = \"\"\"\n§\"\"\""},
	{Name: "insert of SQL", Text: "INSERT INTO apps (a, {snake}, c) VALUES ('b', '§', 'd')", Telling: true},
	{Name: "Markdown", Text: "**{Plain}:** §"},
	{Name: "label", Text: "{Plain}: §"},
	{Name: "cell of CSV", Text: "{snake},§,b", Telling: true},
	{Name: "cell of TSV", Text: "{snake}\t§", Telling: true},
	{Name: "cell of Markdown", Text: "| {snake} | § |", Telling: true},
	{Name: "cell of HTML", Text: "<tr><td>{Plain}</td><td>§</td></tr>", Telling: true},
	{Name: "list of PowerShell", Text: "{Pascal}        : §"},
	{Name: "columns of CSV", Text: "app,{snake},tenant\nb,§,t", Telling: true},
	{Name: "columns of TSV", Text: "app\t{snake}\ttenant\nb\t§\tt", Telling: true},
	{Name: "columns of Markdown", Text: "| app | {snake} | tenant |\n|---|---|---|\n| b | § | t |", Telling: true},
	{Name: "columns of PowerShell", Text: "App   {Pascal}                          Tenant\n---   ---------                         ------\nb     § t", Telling: true},
	{Name: "sentence", Text: "the {plain} is § for now", Telling: true},
	{Name: "sentence with quotes", Text: "Invalid {plain} '§' provided", Telling: true},
	{Name: "sentence with a sign", Text: "Incorrect {plain} provided: §.", Telling: true},
}

// fits reports whether a secret of such a name can be told in a notation.
func fits(name Name, n Notation) bool {
	switch name.Kind {
	case Opaque, OneTime:
		return !n.Telling
	}
	return true
}

// A Form is a name in a notation, with a secret for its value.
type Form struct {
	Name     Name
	Notation Notation
	Secret   string
	Text     string
}

// Forms returns every name in every notation, each with a secret that r makes.
func Forms(r *rand.Rand) iter.Seq[Form] {
	return func(yield func(Form) bool) {
		for _, name := range names {
			for _, n := range notations {
				if !fits(name, n) {
					continue
				}
				secret := Value(r, name.Kind)
				if !yield(Form{name, n, secret, Write(name, n, secret)}) {
					return
				}
			}
		}
	}
}

// Write returns a name and a value in a notation.
func Write(name Name, n Notation, value string) string {
	words := strings.Fields(name.Words)
	return strings.NewReplacer(
		"{snake}", strings.Join(words, "_"), "{kebab}", strings.Join(words, "-"), "{fused}", strings.Join(words, ""),
		"{UPPER}", strings.ToUpper(strings.Join(words, "_")), "{plain}", name.Words, "{Plain}", title(words[:1], "")+strings.TrimPrefix(name.Words, words[0]),
		"{camel}", words[0]+title(words[1:], ""), "{Pascal}", title(words, ""), "{Header}", title(words, "-"), "§", value,
	).Replace(n.Text)
}

// title joins words that begin with capitals.
func title(words []string, joint string) string {
	var parts []string
	for _, word := range words {
		parts = append(parts, strings.ToUpper(word[:1])+word[1:])
	}
	return strings.Join(parts, joint)
}

// Value returns a secret as machines make them, or a code of digits.
func Value(r *rand.Rand, kind Kind) string {
	const hex = digits + "abcdef"
	if kind == OneTime {
		return Random(r, digits, 6+r.IntN(3))
	}
	switch r.IntN(5) {
	case 0:
		return Random(r, hex, 32)
	case 1:
		return Random(r, letters+digits+"+/", 43) + "="
	case 2:
		return Random(r, letters+digits+"-_", 43)
	case 3:
		return "abc8Q~" + Random(r, letters+digits+"-_.~", 34)
	}
	return Random(r, letters+digits, 20+r.IntN(20))
}

// Random returns n characters of an alphabet, digits among them.
func Random(r *rand.Rand, alphabet string, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = alphabet[r.IntN(len(alphabet))]
	}
	for _, i := range [...]int{n / 3, n / 2, n - 2} {
		b[i] = "23456789"[r.IntN(8)]
	}
	return string(b)
}
