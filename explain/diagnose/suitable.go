package diagnose

import (
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// Unsuitable returns what keeps an access token, given as text, from calling
// an operation now; nothing if it will do. Of a user it cannot know what the
// portal allows.
func Unsuitable(op fact.Operation, text []byte, now time.Time) []Cause {
	c := &Case{Service: op.Service, Status: 401, Operation: op, Now: now, Token: text}
	found := append(authorizationCauses(c), claimCauses(c)...)
	found = append(found, unsigned(c.credential().token)...)
	c.Status = 403 // the answer to missing permissions
	for _, cause := range roleCauses(c) {
		if cause.ID != "user-role" && cause.ID != "security-role" {
			found = append(found, cause)
		}
	}
	ranked := rank(found, general{}, nil)
	causes := make([]Cause, len(ranked))
	for i, r := range ranked {
		causes[i] = r.Cause()
	}
	return causes
}

// unsigned says that a token lacks its signature or a part of it. In a log it
// may have been masked, so that it proves nothing there of what was sent; here
// the token is judged unchanged.
func unsigned(t token.Token) []Cause {
	var evidence Text
	switch {
	case t.Has(token.NoSignature):
		evidence = Text{en: "it has nothing after its second dot", ru: "после второй точки ничего нет"}
	case t.Has(token.ShortSignature):
		evidence = Text{en: "the part after its second dot is too short for its algorithm", ru: "после второй точки меньше знаков, чем даёт её алгоритм"}
	default:
		return nil
	}
	return []Cause{certain("token-mangled",
		Text{en: "An API refuses a token without its complete signature.", ru: "Токен без целой подписи API отклонит."},
		evidence, asIssued())}
}
