// Package prose knows the words with which people write about a failure that they
// met: that they got it, that something doesn't work, that they ask for help.
package prose

import (
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Signs are what a text shows of the person who wrote it.
type Signs struct {
	Troubled bool // something doesn't work for them
	Asks     bool // they ask others for help
}

// SignsOf returns the signs in a text. It looks at no more than its beginning and its end, where
// people write about what they paste.
//
//	I get the following error when I run the query:
//	Does anybody know what I have to change?
func SignsOf(s string) Signs {
	const most = 8 << 10 // bytes at either end
	if len(s) <= 2*most {
		return signsIn(s)
	}
	head, tail := signsIn(s[:most]), signsIn(s[len(s)-most:])
	return Signs{head.Troubled || tail.Troubled, head.Asks || tail.Asks}
}

func signsIn(s string) Signs {
	var v Signs
	inWord := false
	for i := 0; i < len(s) && !(v.Troubled && v.Asks); i++ {
		begins := !inWord
		inWord = ascii.IsWord(s[i]) || s[i] >= utf8.RuneSelf || s[i] == '\''
		if !begins || !inWord {
			continue
		}
		v.Troubled = v.Troubled || beginsWith(s, i, troubles(ascii.Fold(s[i])))
		v.Asks = v.Asks || beginsWith(s, i, questions(ascii.Fold(s[i])))
	}
	return v
}

// beginsWith reports whether one of several phrases is at an offset.
func beginsWith(s string, i int, phrases []string) bool {
	for _, words := range phrases {
		if phraseAt(s, i, words) {
			return true
		}
	}
	return false
}

// phraseAt reports whether the words of a phrase, in lower case, are at an offset,
// whatever blanks and apostrophes there are between and in them.
func phraseAt(s string, i int, words string) bool {
	for j := range len(words) {
		switch c := words[j]; {
		case c == '\'' && ascii.HasPrefixAt(s, i, "’"):
			i += len("’")
		case c == ' ':
			end := ascii.Skip(s, i, 4, " \t\r\n>")
			if end == i {
				return false
			}
			i = end
		case i >= len(s) || ascii.Fold(s[i]) != c:
			return false
		default:
			i++
		}
	}
	return !ascii.IsWord(ascii.ByteAt(s, i))
}

// troubles returns the phrases with a first letter that say that something doesn't
// work.
func troubles(first byte) []string {
	switch first {
	case 'a':
		return []string{"always getting", "always get", "actual behavior", "actual behaviour", "actual result", "actual results"}
	case 'd':
		return []string{"doesn't work", "doesnt work", "does not work", "describe the bug", "don't work", "do not work", "didn't work"}
	case 'b':
		return []string{"below error", "below exception"}
	case 'e':
		return []string{"expected behavior", "expected behaviour", "encountering", "encountered an", "encountered the", "experiencing"}
	case 'f':
		return []string{"following error", "following errors", "following exception", "following response", "following message", "failed with the following", "facing an issue", "facing this", "facing issue", "facing issues", "facing the",
			"folgende fehlermeldung", "folgenden fehler", "funktioniert nicht"}
	case 'g':
		return []string{"get this error", "get the error", "get an error", "get this", "getting this", "getting below", "getting an", "getting the", "getting a", "got this", "got the", "got an error", "gives me", "give me", "gave me", "greeted with"}
	case 'h':
		return []string{"having an issue", "having issues", "having trouble", "having problems", "having a problem", "have an issue", "have a problem", "have issues"}
	case 'i':
		return []string{"i get", "i got", "i'm getting", "i am getting", "im getting", "i keep", "i receive", "i received", "i'm receiving", "i am receiving", "i'm seeing", "i am seeing", "i tried", "i've tried", "i have tried", "i'm trying", "i am trying", "i'm facing", "i am facing",
			"i ran into", "i run into", "i'm running into", "i encountered", "i'm unable", "i am unable", "i can't", "i cannot", "i'm stuck", "i am stuck", "it fails", "it failed", "it throws", "it just fails", "is failing", "is broken", "is not working", "isn't working",
			"ich bekomme", "ich erhalte", "ich kriege"}
	case 'j':
		return []string{"j'obtiens", "j'ai l'erreur", "j'ai une erreur"}
	case 'k':
		return []string{"keeps failing", "keep getting", "keep receiving", "keeps throwing"}
	case 'm':
		return []string{"my code", "my script", "my app", "my query", "my request", "me sale", "me da", "me devuelve"}
	case 'n':
		return []string{"not working", "no longer works", "ne fonctionne pas", "no funciona", "non funziona", "não funciona"}
	case 'o':
		return []string{"obtengo", "our app", "our script", "our connector"}
	case 'r':
		return []string{"ran into", "running into", "receiving the", "receiving this", "receiving an"}
	case 's':
		return []string{"still getting", "still get", "steps to reproduce", "stopped working", "siguiente error", "started failing", "starts failing", "suddenly"}
	case 't':
		return []string{"to reproduce", "throws an", "throws the", "throws this", "this error occurs", "the error is", "the error message is", "the error i", "the error we"}
	case 'u':
		return []string{"unable to get", "unable to connect"}
	case 'w':
		return []string{"we get", "we got", "we're getting", "we are getting", "we keep", "we receive", "we're receiving", "we are receiving", "we're seeing", "we are seeing", "we're facing", "we are facing", "we tried", "we've tried", "we have tried", "we ran into", "we run into", "we are unable", "we're unable", "we can't", "we cannot", "what happened", "won't work", "with this error", "with the following error"}
	case 0xD0, 0xD1:
		return []string{"не работает", "Не работает", "получаю ошибку", "Получаю ошибку", "выдаёт ошибку", "выдает ошибку", "вылетает ошибка", "получаем ошибку", "ошибку:", "следующая ошибка", "следующую ошибку", "перестало работать", "перестал работать"}
	}
	return nil
}

// questions returns the phrases with a first letter that ask for help.
func questions(first byte) []string {
	switch first {
	case 'a':
		return []string{"any idea", "any ideas", "any help", "any suggestion", "any suggestions", "any advice", "any thoughts", "any clue", "any hint", "any hints", "any tips", "any pointers", "anyone else", "anybody else", "anyone know", "anybody know", "anyone knows", "anyone have", "am i missing", "am i doing", "are we missing", "appreciated"}
	case 'c':
		return []string{"can someone", "can anyone", "can anybody", "could someone", "could anyone", "can you help", "could you help", "can you please"}
	case 'd':
		return []string{"does anybody", "does anyone", "did anyone", "did anybody", "do i need", "do i have to", "do we need"}
	case 'h':
		return []string{"has anyone", "has anybody", "have you seen", "how do i", "how can i", "how do we", "how can we", "how should i", "how to fix", "how to resolve", "how to solve", "help please", "hat jemand", "hat wer"}
	case 'i':
		return []string{"i'd appreciate", "i would appreciate", "is there a way", "is there anything", "is this a bug", "is this a known"}
	case 'p':
		return []string{"please help", "please advise", "please assist", "please let me know", "pourquoi"}
	case 't':
		return []string{"thanks in advance", "thank you in advance", "tia"}
	case 'w':
		return []string{"what am i", "what are we", "what do i", "what i have to", "what i am", "what i'm", "what's wrong", "what is wrong", "what could", "what can i", "what can be", "what causes", "what might", "why do i", "why am i", "why do we", "why are we", "why is", "why does", "where is the", "would appreciate", "weiß jemand"}
	case 0xD0, 0xD1:
		return []string{"подскажите", "Подскажите", "помогите", "Помогите", "кто-нибудь", "Кто-нибудь", "в чём проблема", "в чем проблема", "что делать", "Что делать", "как исправить", "Как исправить"}
	}
	return nil
}
