package token

import "github.com/defender-err/defender-err/catalog/fact"

// A Problem says what is wrong with a text that should be a token, or what
// had to be undone to read it. It quotes nothing of the text.
type Problem struct {
	Kind ProblemKind
	Text fact.Text
}

// Error returns the English text.
func (p Problem) Error() string { return p.Text.En }

// A ProblemKind tells problems apart.
type ProblemKind string

// What keeps a text from being read as a token.
const (
	Empty         ProblemKind = "empty"
	Placeholder   ProblemKind = "placeholder"
	Masked        ProblemKind = "masked"
	CutOff        ProblemKind = "cut-off"
	Damaged       ProblemKind = "damaged"
	Encrypted     ProblemKind = "encrypted"
	Opaque        ProblemKind = "opaque"
	RefreshToken  ProblemKind = "refresh-token"
	ClientSecret  ProblemKind = "client-secret"
	ErrorResponse ProblemKind = "error-response"
	TooLarge      ProblemKind = "too-large"
)

// What was wrong around a token that can be read.
const (
	Scheme         ProblemKind = "scheme"
	SchemeDoubled  ProblemKind = "scheme-doubled"
	Quoted         ProblemKind = "quoted"
	Wrapped        ProblemKind = "wrapped"
	URLEncoded     ProblemKind = "url-encoded"
	Response       ProblemKind = "response"
	Surrounded     ProblemKind = "surrounded"
	NoSignature    ProblemKind = "no-signature"
	ShortSignature ProblemKind = "short-signature"
	IDToken        ProblemKind = "id-token"
)

func problem(k ProblemKind) Problem { return Problem{k, k.text()} }

// text says what a kind of problem means.
func (k ProblemKind) text() fact.Text {
	switch k {
	case Empty:
		return fact.Text{En: "There is no token: the text is empty.", Ru: "Токена нет: текст пуст."}
	case Placeholder:
		return fact.Text{En: "This is a placeholder instead of a token; its variable was empty or wasn't replaced.",
			Ru: "На месте токена заглушка: переменная была пуста или её не подставили."}
	case Masked:
		return fact.Text{En: "The token has been masked; only an unmasked token can be read.", Ru: "Токен кем-то скрыт; прочитать можно только нескрытый."}
	case CutOff:
		return fact.Text{En: "The token is cut off: a token has three parts with two dots between them, and some of that is missing.",
			Ru: "Токен обрезан: в нём три части через две точки, а здесь чего-то не хватает."}
	case Damaged:
		return fact.Text{En: "The token is damaged: part of it can't be decoded.", Ru: "Токен повреждён: одна из его частей не декодируется."}
	case Encrypted:
		return fact.Text{En: "The token is encrypted (five parts); only the API that it is for can read it.",
			Ru: "Токен зашифрован (пять частей); прочитать его может только API, для которого он выдан."}
	case Opaque:
		return fact.Text{En: "This isn't a JWT: tokens for the Defender APIs and Graph start with eyJ and have three parts. It may be a key, or a personal account's token.",
			Ru: "Это не JWT: токены для API Defender и Graph начинаются с eyJ и состоят из трёх частей. Возможно, это ключ или токен личной учётной записи."}
	case RefreshToken:
		return fact.Text{En: "This looks like a refresh token or an authorization code; APIs accept only access tokens.",
			Ru: "Похоже на refresh-токен или код авторизации; API принимают только access-токены."}
	case ClientSecret:
		return fact.Text{En: "This looks like a client secret. Use it to get a token at the login host; APIs don't accept it. It has been exposed: replace it.",
			Ru: "Похоже на секрет клиента. По нему получают токен на хосте входа, сами API его не принимают. Он раскрыт — замените его."}
	case ErrorResponse:
		return fact.Text{En: "This is the error returned instead of a token; defender-err explain reads it.",
			Ru: "Это ошибка, пришедшая вместо токена; её разбирает defender-err explain."}
	case TooLarge:
		return fact.Text{En: "The text is far longer than a token can be.", Ru: "Текст намного длиннее любого токена."}
	case Scheme:
		return fact.Text{En: "The word Bearer came before the token; it belongs to the header.", Ru: "Перед токеном было слово Bearer; оно относится к заголовку."}
	case SchemeDoubled:
		return fact.Text{En: "The word Bearer appeared twice.", Ru: "Слово Bearer повторено дважды."}
	case Quoted:
		return fact.Text{En: "The token was in quotes.", Ru: "Токен был в кавычках."}
	case Wrapped:
		return fact.Text{En: "The token contained white space: it was wrapped over several lines.", Ru: "Внутри токена были пробелы: он разбит на несколько строк."}
	case URLEncoded:
		return fact.Text{En: "The token was percent-encoded.", Ru: "Токен был в percent-кодировке."}
	case Response:
		return fact.Text{En: "It was extracted from the login host's response.", Ru: "Он извлечён из ответа хоста входа."}
	case Surrounded:
		return fact.Text{En: "It was found in the middle of other text.", Ru: "Он найден среди другого текста."}
	case NoSignature:
		return fact.Text{En: "The signature is missing, so an API refuses the token.", Ru: "Подписи нет, и API такой токен отклонит."}
	case ShortSignature:
		return fact.Text{En: "The signature is shorter than its algorithm produces: it was cut off or masked.",
			Ru: "Подпись короче, чем даёт её алгоритм: она обрезана или скрыта."}
	case IDToken:
		return fact.Text{En: "This is an ID token: it tells an application who signed in, and APIs don't accept it. Use access_token from the same response.",
			Ru: "Это ID-токен: он сообщает приложению, кто вошёл, и API его не принимают. Возьмите access_token из того же ответа."}
	}
	return fact.Text{}
}
