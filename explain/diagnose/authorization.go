package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// authorizationFamily judges the Authorization header as it was sent.
func authorizationFamily() Family {
	return Family{
		Name: "authorization",
		Causes: []Entry{
			{"authorization-missing", fact.Text{En: "the request has no Authorization header",
				Ru: "в запросе нет заголовка Authorization"}},
			{"authorization-scheme", fact.Text{En: "the Authorization header doesn't start with Bearer",
				Ru: "заголовок Authorization не начинается с Bearer"}},
			{"bearer-doubled", fact.Text{En: "the Authorization header has the word Bearer twice",
				Ru: "в заголовке Authorization слово Bearer повторяется дважды"}},
			{"token-empty", fact.Text{En: "an empty variable was sent instead of a token",
				Ru: "вместо токена отправлена пустая переменная"}},
			{"token-mangled", fact.Text{En: "the token was cut off or changed along the way",
				Ru: "токен обрезан или изменён по дороге"}},
			{"not-an-access-token", fact.Text{En: "the value isn't an access token but an ID token, a refresh token, a secret, or a key",
				Ru: "это не токен доступа, а токен ID, токен обновления, секрет или ключ"}},
		},
		Find:     authorizationCauses,
		RulesOut: authorizationRulesOut,
	}
}

func authorizationCauses(c *Case) []Cause {
	if len(c.Exchange.Request.Header) == 0 && len(c.Token) == 0 || !c.refused() {
		return nil
	}
	return instead(judgeHeader(c, c.credential()), append(tokenDisproved(),
		"token-mangled", "foreign-token", "token-issuer", "clock-skew")...)
}

func judgeHeader(c *Case, cr *credential) []Cause {
	switch {
	case cr.header == "" && cr.problem == nil && cr.token.Kind == "":
		return authorizationMissing(c)
	case cr.header != "" && !strings.EqualFold(cr.scheme, "Bearer") && !strings.EqualFold(cr.scheme, "PoP"):
		return wrongScheme(cr)
	case cr.problem != nil:
		return unreadable(c, cr)
	}
	return sentWrong(c, cr)
}

// authorizationRulesOut drops the suspicion about a header that is seen to be
// right.
func authorizationRulesOut(c *Case) []string {
	if cr := c.credential(); cr.shown && strings.EqualFold(cr.scheme, "Bearer") && len(cr.token.Problems) == 0 {
		return []string{"token-header"}
	}
	return nil
}

// authorizationMissing says that no token was sent, if all headers are seen.
// Browsers leave the header out of what they save.
func authorizationMissing(c *Case) []Cause {
	r := c.Exchange.Request
	if c.Status != 401 || r.Header.Get("Host") == "" && r.Header.Get("User-Agent") == "" && r.Header.Get("Accept") == "" {
		return nil
	}
	summary := Text{en: "The request was sent without an Authorization header, so without a token.",
		ru: "Запрос отправлен без заголовка Authorization, то есть без токена."}
	evidence := textf("the request shows other headers: %d", "в запросе видны другие заголовки: %d", len(r.Header))
	fix := Text{en: "Send the Authorization header with the word Bearer, a space, and the token. On a redirect to another host, curl and most libraries drop the header: call the final URL.",
		ru: "Передайте заголовок Authorization со словом Bearer, пробелом и токеном. При перенаправлении на другой хост curl и многие библиотеки убирают заголовок: вызывайте конечный URL."}
	if c.asSent() && c.Exchange.Source.Format != "har" {
		return []Cause{certain("authorization-missing", summary, evidence, fix)}
	}
	return []Cause{likely("authorization-missing", summary, evidence, fix)}
}

func wrongScheme(cr *credential) []Cause {
	evidence := Text{en: "it starts with another word", ru: "он начинается с другого слова"}
	switch {
	case strings.HasPrefix(cr.header, "eyJ"):
		evidence = Text{en: "it starts with the token itself", ru: "он начинается сразу с токена"}
	case isScheme(cr.scheme):
		evidence = textf("it starts with %s", "он начинается с %s", cr.scheme)
	}
	return []Cause{certain("authorization-scheme",
		Text{en: "The Authorization header doesn't start with the word Bearer.",
			ru: "Заголовок Authorization не начинается со слова Bearer."},
		evidence,
		Text{en: "Send the word Bearer, one space, then an access token; these APIs accept no other scheme.",
			ru: "Передайте слово Bearer, один пробел и access-токен; других схем эти API не принимают."})}
}

// isScheme reports whether a word is a known scheme. Others are not quoted:
// the word may be a key.
func isScheme(word string) bool {
	switch strings.ToLower(word) {
	case "basic", "digest", "negotiate", "ntlm", "token", "jwt", "apikey", "sharedkey", "sharedaccesssignature", "oauth", "aws4-hmac-sha256":
		return true
	}
	return false
}

// unreadable says what was sent, or given, in place of a token.
func unreadable(c *Case, cr *credential) []Cause {
	p := *cr.problem
	switch p.Kind {
	case token.Masked, token.TooLarge, token.ErrorResponse, token.Encrypted:
		return nil
	case token.Empty, token.Placeholder:
		return emptyToken(c, cr)
	case token.CutOff, token.Damaged:
		return mangled(c, cr, p)
	}
	return []Cause{likely("not-an-access-token", catalogued(p.Text),
		Text{en: "an access token starts with eyJ and has three parts", ru: "access-токен начинается с eyJ и состоит из трёх частей"},
		Text{en: "Request an access token at the login host and send that.", ru: "Получите access-токен на хосте входа и передавайте его."})}
}

// emptyToken says that a variable was empty. Written as <token> it may as
// well have been masked by the person who posted it.
func emptyToken(c *Case, cr *credential) []Cause {
	value := strings.TrimSpace(strings.TrimPrefix(cr.header, cr.scheme))
	if cr.header == "" || !c.asSent() || strings.HasPrefix(value, "<") || strings.EqualFold(value, "token") {
		return nil
	}
	return []Cause{certain("token-empty",
		Text{en: "There is no token after the word Bearer: the variable is empty or wasn't replaced.",
			ru: "После слова Bearer нет токена: переменная пуста или не подставлена."},
		textf("the header says %s", "в заголовке %s", shown(cr.header)),
		Text{en: "Check where the variable gets its value: the token request may have failed, or single quotes kept the shell from replacing it.",
			ru: "Проверьте, откуда переменная берёт значение: запрос токена мог не удаться, а одинарные кавычки не дают оболочке подставить её."})}
}

// mangled says that a token came damaged. What is seen may have been
// shortened for the log, unless the service complains as well; a few letters
// are all that somebody left of it.
//
//	-H "Authorization: Bearer eyJ0eXAi"
func mangled(c *Case, cr *credential, p token.Problem) []Cause {
	const few = 40 // letters
	evidence := Text{en: "the token in the input is incomplete", ru: "токен во входных данных неполный"}
	if c.says("compacttoken", "idx12", "idx14", "idx10504", "not well formed", "malformed", "signature") {
		return []Cause{certain("token-mangled", catalogued(p.Text), evidence, asIssued())}
	}
	if cr.header != "" && len(strings.TrimSpace(strings.TrimPrefix(cr.header, cr.scheme))) < few {
		return nil
	}
	return []Cause{likely("token-mangled", catalogued(p.Text), evidence, asIssued())}
}

// asIssued is what to do about a token that is not whole.
func asIssued() Text {
	return Text{en: "Send the token exactly as issued: one line, three parts with two dots, no quotes. Check the length of the variable that contains it.",
		ru: "Передайте токен ровно таким, как он выдан: одна строка, три части через две точки, без кавычек. Проверьте длину переменной."}
}

// sentWrong judges what was around a token that can be read. Around one that
// the user gave in a file it tells nothing.
func sentWrong(c *Case, cr *credential) []Cause {
	if cr.token.Kind == token.ID {
		return []Cause{certain("not-an-access-token", idTokenText(),
			Text{en: "it names a signed-in user, but no scopes and no requesting application",
				ru: "в нём есть вошедший пользователь, но нет ни областей, ни запросившего приложения"},
			Text{en: "Send access_token from the same response, not id_token; request a scope of the API, not only openid.",
				ru: "Передавайте access_token из того же ответа, а не id_token; запросите область API, а не только openid."})}
	}
	if !cr.shown {
		return nil
	}
	for _, p := range cr.token.Problems {
		switch p.Kind {
		case token.Scheme:
			return []Cause{certain("bearer-doubled",
				Text{en: "The word Bearer is in the header twice.", ru: "Слово Bearer в заголовке дважды."},
				Text{en: "Bearer is followed by Bearer again, then the token", ru: "после Bearer ещё раз Bearer, затем токен"},
				Text{en: "Send the word Bearer once: the library or the variable already adds it.", ru: "Оставьте одно слово Bearer: его уже добавляет библиотека или переменная."})}
		case token.Quoted, token.URLEncoded:
			return []Cause{certain("token-mangled", catalogued(p.Text),
				Text{en: "the Authorization header shows it", ru: "это видно в заголовке Authorization"},
				Text{en: "Send just the token after the word Bearer.", ru: "Передавайте после слова Bearer сам токен, без изменений."})}
		case token.Wrapped, token.NoSignature, token.ShortSignature, token.Surrounded:
			return mangled(c, cr, p)
		}
	}
	return nil
}

func idTokenText() Text {
	return Text{en: "This is an ID token, which APIs don't accept.", ru: "Это ID-токен; API его не принимают."}
}
