package diagnose

import (
	"encoding/base64"
	"encoding/hex"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// hashFamily judges what was sent as a file hash.
func hashFamily() Family {
	return Family{
		Name:  "hash",
		Codes: []string{"InvalidHashValue"},
		Causes: []Entry{
			{"hash-empty", fact.Text{En: "no hash was sent",
				Ru: "хеш не отправлен"}},
			{"hash-whitespace", fact.Text{En: "the hash has extra white space or an invisible character",
				Ru: "в хеше лишний пробел или невидимый символ"}},
			{"hash-quoted", fact.Text{En: "quotes were sent as part of the hash",
				Ru: "вместе с хешем отправлены кавычки"}},
			{"hash-prefix", fact.Text{En: "the hash has a prefix such as 0x or sha1:",
				Ru: "у хеша есть приставка, например 0x или sha1:"}},
			{"hash-separators", fact.Text{En: "the hash is written in groups",
				Ru: "хеш записан группами"}},
			{"hash-list", fact.Text{En: "several hashes were sent instead of one",
				Ru: "вместо одного хеша отправлено несколько"}},
			{"hash-base64", fact.Text{En: "the hash is in Base64 instead of hexadecimal",
				Ru: "хеш записан в Base64, а не в шестнадцатеричном виде"}},
			{"hash-look-alike", fact.Text{En: "a character only looks like a hexadecimal digit: O for 0, l for 1, a Cyrillic letter",
				Ru: "символ только похож на шестнадцатеричную цифру: O вместо 0, l вместо 1, буква кириллицы"}},
			{"hash-characters", fact.Text{En: "a character isn't a hexadecimal digit",
				Ru: "один из символов — не шестнадцатеричная цифра"}},
			{"hash-length", fact.Text{En: "the length doesn't match any kind of hash",
				Ru: "такой длины нет ни у одного вида хешей"}},
			{"hash-kind", fact.Text{En: "the operation takes a different kind of hash",
				Ru: "операция принимает хеш другого вида"}},
		},
		Find:     hashCauses,
		RulesOut: hashRulesOut,
	}
}

func hashCauses(c *Case) []Cause {
	value, ok := hashSubject(c)
	if !ok || catalog.IsPlaceholder(value) {
		return nil
	}
	if strings.TrimFunc(value, isInvisible) == "" {
		return []Cause{empty("hash-empty", hashDisproved()...)}
	}
	value, causes := wrapped("hash", value, hashDisproved)
	value, prefixed := hashPrefix(value)
	causes = added(causes, prefixed)
	if catalog.IsHex(value) {
		return added(causes, hashLength(c, value, len(causes) > 0))
	}
	return added(causes, hashAlphabet(c, value))
}

// hashSubject returns the hash that the error is about.
func hashSubject(c *Case) (string, bool) {
	return c.subject("hash", "InvalidHashValue", "files", "Sha1", "indicatorValue")
}

// hashRulesOut keeps a hash that is written right from being called malformed.
func hashRulesOut(c *Case) []string {
	if value, ok := hashSubject(c); ok && catalog.IsHex(value) && hashName(len(value)) != "" {
		return []string{"hash-malformed"}
	}
	return nil
}

// hashDisproved lists what the catalog suspects of a hash that nobody has
// looked at.
func hashDisproved() []string { return []string{"hash-malformed", "hash-kind"} }

// hashPrefix takes a prefix such as "sha1:" off.
func hashPrefix(value string) (string, []Cause) {
	if catalog.IsHex(value) {
		return value, nil
	}
	lower := strings.ToLower(value)
	for _, prefix := range []string{"0x", `\x`, "sha-256", "sha256", "sha-1", "sha1", "md5", "hash", "urn:sha1"} {
		if !strings.HasPrefix(lower, prefix) {
			continue
		}
		bare := strings.TrimLeft(value[len(prefix):], ":=- ")
		if !catalog.IsHex(bare) || hashName(len(bare)) == "" {
			continue
		}
		return bare, []Cause{certain("hash-prefix",
			Text{en: "The hash has a prefix, but the API accepts only the digits.",
				ru: "Перед хэшем стоит префикс; API принимает только цифры хэша."},
			textf("%s starts with %s", "%s начинается с %s", shown(value), shown(value[:len(value)-len(bare)])),
			textf("Send %s", "Передайте %s", bare), hashDisproved()...)}
	}
	return value, nil
}

// hashAlphabet judges a value that is not all hex digits.
func hashAlphabet(c *Case, value string) []Cause {
	if bare := strip(value, " :-.\t"); catalog.IsHex(bare) && hashName(len(bare)) != "" {
		return []Cause{certain("hash-separators",
			Text{en: "The hash is written in groups, but the API accepts only unbroken digits.",
				ru: "Хэш записан группами; API принимает цифры подряд."},
			textf("%s has separators between its digits", "в %s между цифрами стоят разделители", shown(value)),
			textf("Send %s", "Передайте %s", bare), hashDisproved()...)}
	}
	if n := countHashes(value); n > 1 {
		return []Cause{certain("hash-list",
			Text{en: "Several hashes were sent, but the operation takes one.",
				ru: "Передано несколько хэшей, а операция принимает один."},
			textf("%s contains %d hashes", "в %s хэшей: %d", shown(value), n),
			Text{en: "Send one request per hash.", ru: "Отправьте по одному запросу на каждый хэш."},
			hashDisproved()...)}
	}
	if digits, ok := fromBase64(value); ok {
		return []Cause{certain("hash-base64",
			Text{en: "The hash is in Base64, but the API accepts hexadecimal.", ru: "Хэш в Base64, а API принимает шестнадцатеричную запись."},
			textf("%s is Base64 for %s", "%s — это Base64 от %s", shown(value), digits),
			textf("Send %s", "Передайте %s", digits), hashDisproved()...)}
	}
	return foreignDigits(c, value)
}

// foreignDigits names the characters that aren't hexadecimal digits.
func foreignDigits(c *Case, value string) []Cause {
	mended := strings.Map(func(r rune) rune {
		switch r = plain(r); r {
		case 'O', 'o':
			return '0'
		case 'l', 'I', '|':
			return '1'
		}
		return r
	}, value)
	runes := []rune(value)
	bad := 0
	for bad < len(runes) && catalog.IsHex(string(runes[bad])) {
		bad++
	}
	evidence := textf("character %d of %s is %s", "символ № %d в %s — %s", bad+1, shown(value), describe(runes[bad]))
	if catalog.IsHex(mended) && hashName(len(mended)) != "" {
		return []Cause{certain("hash-look-alike",
			Text{en: "A character only looks like a hexadecimal digit: O for 0, l or I for 1, or a letter of another alphabet.",
				ru: "Символ лишь похож на шестнадцатеричную цифру: O вместо 0, l или I вместо 1, буква другого алфавита."},
			evidence,
			textf("Copy the hash again from its source; it is probably %s", "Скопируйте хэш из источника заново; вероятно, это %s", mended),
			hashDisproved()...)}
	}
	return []Cause{certain("hash-characters",
		Text{en: "This isn't a hash: the value has characters that aren't hexadecimal digits.",
			ru: "Это не хэш: в значении есть символы, кроме шестнадцатеричных цифр."},
		evidence,
		hashWanted(c), hashDisproved()...)}
}

// hashLength judges a value of hex digits by their number. A value that has
// been fixed already is not judged by its kind.
func hashLength(c *Case, value string, mended bool) []Cause {
	name := hashName(len(value))
	switch {
	case name == "" && otherHash(len(value)) != "":
		return []Cause{certain("hash-kind",
			Text{en: "The API doesn't accept this kind of hash.", ru: "API не принимает хэши этого типа."},
			textf("%s has %d hexadecimal digits: a %s", "%s — шестнадцатеричных цифр: %d, это %s", shown(value), len(value), otherHash(len(value))),
			hashWanted(c), "hash-malformed")}
	case name == "":
		return []Cause{certain("hash-length",
			Text{en: "The hash has the wrong number of digits.", ru: "В хэше не то число цифр."},
			textf("%s has %s; a SHA-1 has 40, a SHA-256 64, an MD5 32", "%s — %s; в SHA-1 их 40, в SHA-256 64, в MD5 32",
				shown(value), hexDigitsOf(value)),
			hashWanted(c), hashDisproved()...)}
	case mended:
		return nil
	}
	return hashKind(c, value, name)
}

// hexDigitsOf counts them: 1 hex digit, 2 hex digits.
func hexDigitsOf(value string) Text {
	if len(value) == 1 {
		return Text{en: "1 hexadecimal digit", ru: "шестнадцатеричных цифр: 1"}
	}
	return textf("%d hexadecimal digits", "шестнадцатеричных цифр: %d", len(value))
}

// hashKind compares the kind of a hash with the kinds that the request accepts.
func hashKind(c *Case, value, name string) []Cause {
	wanted := wantedHashes(c)
	evidence := textf("%s has %d hexadecimal digits: a %s", "%s — шестнадцатеричных цифр: %d, это %s", shown(value), len(value), name)
	switch {
	case wanted == "" && name == "SHA-1", strings.Contains(wanted, name):
		return nil
	case wanted == "":
		return []Cause{likely("hash-kind",
			Text{en: "The hash is well-formed, but many operations accept only SHA-1.",
				ru: "Хэш корректен, но многие операции принимают только SHA-1."},
			evidence, hashWanted(c), "hash-malformed")}
	}
	return []Cause{certain("hash-kind",
		textf("The hash is well-formed, but the operation requires a different kind: %s.",
			"Хэш корректен, но операция принимает хэши другого типа: %s.", wanted),
		evidence, hashWanted(c), "hash-malformed")}
}

// wantedHashes returns the kinds of hash that the request's operation takes,
// or "" where nothing tells.
func wantedHashes(c *Case) string {
	path := strings.TrimSuffix(c.path(), "/")
	switch {
	case strings.HasSuffix(path, "/stopandquarantinefile"):
		return "SHA-1"
	case strings.Contains(path, "/files/") && (strings.HasSuffix(path, "/alerts") || strings.HasSuffix(path, "/machines")):
		return "SHA-1"
	case strings.Contains(path, "/files/"):
		return "SHA-1, SHA-256"
	}
	kind, _ := c.member("indicatorType")
	switch strings.ToLower(kind) {
	case "filesha1", "certificatethumbprint":
		return "SHA-1"
	case "filesha256":
		return "SHA-256"
	case "filemd5":
		return "MD5"
	}
	return ""
}

func hashWanted(c *Case) Text {
	if wanted := wantedHashes(c); wanted != "" {
		return textf("Send the file's %s as hexadecimal digits.", "Передайте %s файла шестнадцатеричными цифрами.", wanted)
	}
	return Text{en: "Send the file's SHA-1 (40 hexadecimal digits) or, where the operation accepts it, its SHA-256 (64) or MD5 (32).",
		ru: "Передайте SHA-1 файла (40 шестнадцатеричных цифр) или, если операция принимает, SHA-256 (64) либо MD5 (32).",
	}
}

// hashName names the hash with so many hex digits that the API knows.
func hashName(digits int) string {
	switch digits {
	case 32:
		return "MD5"
	case 40:
		return "SHA-1"
	case 64:
		return "SHA-256"
	}
	return ""
}

// otherHash names the hash with so many hex digits that the API does not
// know.
func otherHash(digits int) string {
	switch digits {
	case 56:
		return "SHA-224"
	case 96:
		return "SHA-384"
	case 128:
		return "SHA-512"
	}
	return ""
}

// countHashes returns how many hashes a value holds, one after the other.
func countHashes(value string) int {
	n := 0
	for word := range strings.FieldsFuncSeq(value, func(r rune) bool { return isInvisible(r) || strings.ContainsRune(",;|/", r) }) {
		if !catalog.IsHex(word) || hashName(len(word)) == "" {
			return 0
		}
		n++
	}
	return n
}

// fromBase64 returns the hex digits of a hash that is written in Base64.
func fromBase64(value string) (string, bool) {
	raw, err := base64.StdEncoding.DecodeString(value)
	if err != nil || !strings.HasSuffix(value, "=") || hashName(2*len(raw)) == "" {
		return "", false
	}
	return hex.EncodeToString(raw), true
}

// strip returns s without the characters of cutset.
func strip(s, cutset string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(cutset, r) {
			return -1
		}
		return r
	}, s)
}
