package diagnose

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/catalog/fact"
)

// certain makes a cause that the input proves. Disproves are the IDs of the
// catalogued causes that it rules out.
func certain(id string, summary, evidence, fix Text, disproves ...string) Cause {
	return found(id, fact.Certain, summary, evidence, fix, disproves...)
}

// likely makes a cause that is usual for what the input shows.
func likely(id string, summary, evidence, fix Text, disproves ...string) Cause {
	return found(id, fact.Likely, summary, evidence, fix, disproves...)
}

// possible makes a cause that the input hints at.
func possible(id string, summary, evidence, fix Text) Cause {
	return found(id, fact.Possible, summary, evidence, fix)
}

func found(id string, c fact.Certainty, summary, evidence, fix Text, disproves ...string) Cause {
	return Cause{
		ID: id, Certainty: c, Basis: fact.Deduced,
		Summary: summary, Evidence: evidence, Fix: fix, Disproves: disproves,
	}
}

// empty makes the cause of a value that is not there. It is not certain: a
// message may leave out the value.
func empty(id string, disproves ...string) Cause {
	return likely(id,
		Text{en: "The value was empty when the request was sent.", ru: "Значение при отправке запроса было пустым."},
		Text{en: "the error names an empty value", ru: "в ошибке названо пустое значение"},
		Text{en: "Check the variable that should contain the value, and send the request only if it's filled.",
			ru: "Проверьте переменную, в которой должно быть значение, и отправляйте запрос, только когда она заполнена."},
		disproves...)
}

// maxShown is how many characters of a value a sentence quotes.
const maxShown = 100

// shown writes a value of the input into a sentence: bare where it cannot be
// mistaken, else in quotes; the middle of a long one is left out.
func shown(value string) string {
	if isWord(value) && len(value) <= maxShown {
		return value
	}
	if len(value) > maxShown {
		if runes := []rune(value); len(runes) > maxShown {
			value = string(runes[:maxShown*2/3]) + "…" + string(runes[len(runes)-maxShown/4:])
		}
	}
	bare := func(r rune) bool { return r > ' ' && r < 0x7f && r != '"' && r != '\'' }
	if value != "" && strings.IndexFunc(value, func(r rune) bool { return !bare(r) }) < 0 {
		return value
	}
	return `"` + value + `"`
}

// whole is shown for a value that has to be copied, such as the address of an issuer
// with two IDs in it.
func whole(value string) string {
	const most = 3 * maxShown
	if isWord(value) && len(value) <= most {
		return value
	}
	return shown(value)
}

// isWord reports whether a value is all visible ASCII without quotes, as most
// values are.
func isWord(value string) bool {
	for i := range len(value) {
		if b := value[i]; b <= ' ' || b >= 0x7f || b == '"' || b == '\'' || b == '`' {
			return false
		}
	}
	return value != ""
}

// isInvisible reports whether a character prints nothing: white space, and
// what word processors and chat programs leave behind.
func isInvisible(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	}
	return unicode.IsSpace(r) || unicode.IsControl(r)
}

// isQuote reports whether a character quotes something.
func isQuote(r rune) bool { return strings.ContainsRune("\"'`‘’‚“”„«»", r) }

// describe names a character so that a person can tell it from the ones it
// looks like.
func describe(r rune) string {
	switch {
	case r == ' ':
		return "U+0020 (space)"
	case isInvisible(r) || !unicode.IsPrint(r):
		return fmt.Sprintf("U+%04X", r)
	case r < 0x80:
		return fmt.Sprintf("%q", string(r))
	case unicode.Is(unicode.Cyrillic, r):
		return fmt.Sprintf("%q (U+%04X, Cyrillic)", string(r), r)
	case unicode.Is(unicode.Greek, r):
		return fmt.Sprintf("%q (U+%04X, Greek)", string(r), r)
	}
	return fmt.Sprintf("%q (U+%04X)", string(r), r)
}

// plain returns the ASCII letter or digit that a character of another
// alphabet looks like, or the character itself.
func plain(r rune) rune {
	if '\uff01' <= r && r <= '\uff5e' { // full width
		return r - '\uff01' + '!'
	}
	switch r { // Cyrillic and Greek letters
	case '\u0410', '\u0391':
		return 'A'
	case '\u0412', '\u0392':
		return 'B'
	case '\u0421':
		return 'C'
	case '\u0415', '\u0395':
		return 'E'
	case '\u041d', '\u0397':
		return 'H'
	case '\u0406', '\u0399':
		return 'I'
	case '\u041a', '\u039a':
		return 'K'
	case '\u041c', '\u039c':
		return 'M'
	case '\u039d':
		return 'N'
	case '\u041e', '\u039f':
		return 'O'
	case '\u0420', '\u03a1':
		return 'P'
	case '\u0422', '\u03a4':
		return 'T'
	case '\u0425', '\u03a7':
		return 'X'
	case '\u0430':
		return 'a'
	case '\u0441':
		return 'c'
	case '\u0501':
		return 'd'
	case '\u0435':
		return 'e'
	case '\u0456':
		return 'i'
	case '\u043e', '\u03bf':
		return 'o'
	case '\u0440':
		return 'p'
	case '\u0455':
		return 's'
	case '\u0445':
		return 'x'
	case '\u0443':
		return 'y'
	}
	return r
}

// refang undoes what people do to addresses so that nobody clicks on them.
func refang(s string) string {
	if strings.ContainsAny(s, "[({") {
		s = strings.NewReplacer("[.]", ".", "(.)", ".", "{.}", ".", "[dot]", ".", "(dot)", ".", "[:]", ":", "[://]", "://", "[/]", "/", "[@]", "@").Replace(s)
	}
	for _, scheme := range []string{"hxxp", "hXXp", "HXXP", "h**p", "meow"} {
		if rest, ok := strings.CutPrefix(s, scheme); ok {
			return "http" + rest
		}
	}
	return s
}

// wrapped looks for what does not belong to a value but came with it: white
// space, invisible characters, quotes. It returns the value without them.
// IDs begin with prefix, such as hash-whitespace.
func wrapped(prefix, value string, disproved func() []string) (string, []Cause) {
	if isWord(value) {
		return value, nil
	}
	bare := strings.TrimFunc(value, isInvisible)
	bare = strings.Map(func(r rune) rune {
		if r >= 0x80 && isInvisible(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, bare)
	var causes []Cause
	if bare != value && bare != "" {
		i := strings.IndexFunc(value, isInvisible)
		r := []rune(value[i:])[0]
		causes = append(causes, certain(prefix+"-whitespace",
			Text{en: "The value contains extra white space or an invisible character.",
				ru: "В значении лишний пробел или невидимый символ."},
			textf("character %d of %s is %s", "символ № %d в %s — %s", len([]rune(value[:i]))+1, shown(value), describe(r)),
			textf("Send the value without that character: %s", "Передайте значение без этого символа: %s", shown(bare)), disproved()...))
	}
	inner := strings.TrimFunc(bare, isQuote)
	if inner == "" {
		return bare, causes
	}
	if inner != bare {
		causes = append(causes, certain(prefix+"-quoted",
			Text{en: "Quotes were sent as part of the value.",
				ru: "Кавычки отправлены как часть значения."},
			textf("the value is %s, including the quotes", "значение — %s вместе с кавычками", bare),
			textf("Send the value without the quotes: %s", "Передайте значение без кавычек: %s", inner), disproved()...))
	}
	return inner, causes
}
