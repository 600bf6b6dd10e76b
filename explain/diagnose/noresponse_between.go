package diagnose

import (
	"slices"

	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/fact"
)

// inspection are phrases by which people say what their network puts between a client and
// the Internet.
func inspection() []string {
	return []string{"ssl inspection", "tls inspection", "https inspection", "deep packet inspection", "ssl decryption", "tls decryption", "ssl interception", "tls interception", "break and inspect",
		"corporate proxy", "company proxy", "behind a proxy", "behind proxy", "behind a corporate", "behind the corporate", "behind our proxy", "behind a company", "web proxy"}
}

// between returns the sentence in which somebody says that a proxy or an inspection is
// between this client and the service.
//
//	OperationStopped: The SSL connection could not be established, see inner exception.
//	we are behind a Forcepoint proxy
func (u *unanswered) between() (quoted string, ok bool) {
	for m := range u.mentions(inspection()...) {
		if !m.isHint() {
			return m.sentence(), true
		}
	}
	for m := range u.mentions(products()...) {
		if !m.isHint() && (m.isBy("proxy", "proxies", "inspect", "decrypt", "intercept", "behind") || m.isNew()) {
			return m.sentence(), true
		}
	}
	return "", false
}

// isNew reports whether the words near a product say that it came when the failures did.
//
//	since we rolled out zscaler
//	we rolled out Netskope on that segment yesterday, could that be it?
func (m mention) isNew() bool {
	before, _ := m.clause()
	return isNear(nearBefore(before), []string{"since", "seit"}) || m.isBy("yesterday", "today", "gestern", "heute")
}

// products are the names of what networks have in between.
func products() []string {
	var spoken []string
	for e := range around.Edges() {
		spoken = append(spoken, e.Spoken...)
	}
	return spoken
}

// withBetween returns the causes with the one that something in between would be: likely
// where somebody says that it's there; and where only the name of a product is in the
// text, no more likely than it was.
func (u *unanswered) withBetween(causes []Cause, id string) []Cause {
	if said, ok := u.between(); ok {
		cause := u.possible(id)
		cause.Certainty, cause.Evidence = fact.Likely, textf("the text says %s", "в тексте сказано: %s", quoted(said))
		return slices.Insert(slices.DeleteFunc(causes, func(c Cause) bool { return c.ID == id }), 0, cause)
	}
	if m, ok := u.mentioned(products()...); ok {
		return u.withProduct(causes, id, m.phrase())
	}
	return causes
}

// withProduct returns the causes with the one to which the name of a product points.
//
//	we rolled out Netskope on that segment yesterday, could that be it?
func (u *unanswered) withProduct(causes []Cause, id, name string) []Cause {
	at := slices.IndexFunc(causes, func(c Cause) bool { return c.ID == id })
	if at >= 0 && causes[at].Certainty != fact.Possible {
		return causes
	}
	if at >= 0 {
		causes = slices.Delete(causes, at, at+1)
	}
	cause := u.possible(id)
	cause.Evidence = textf("the input names %s", "во входных данных есть %s", shown(name))
	return slices.Insert(causes, 0, cause)
}
