package catalog

import "strings"

// IsFromTheStart reports whether a cause is a mistake that lets not even the first
// call succeed, so that it hardly explains why one fails that worked before.
func IsFromTheStart(cause string) bool {
	switch cause {
	case "app-id-wrong", "wrong-tenant", "tenant-mistyped", "tenant-missing", "client-secret-wrong", "client-secret-mangled", "resource-mistyped",
		"scope-malformed", "scope-not-default", "wrong-path", "token-audience", "permission-type", "parameter-typo", "value-type",
		"host-wrong", "host-mistyped", "redirect-uri", "grant-type", "permission-missing", "token-before-consent":
		return true
	}
	return false
}

// IsSteady reports whether a cause makes the same call fail each time, so that it doesn't
// explain one that succeeds in between.
func IsSteady(cause string) bool {
	switch cause {
	case "role-not-granted", "scope-not-granted", "directory-role", "user-role", "licence-missing", "tenant-not-active", "tenant-not-provisioned", "feature-off",
		"client-secret-expired", "app-disabled", "app-not-in-tenant", "consent-missing", "admin-consent", "intune-role", "intune-access":
		return true
	}
	return IsFromTheStart(cause)
}

// IsLater reports whether a cause is something that ends or changes after calls have
// succeeded for a while.
func IsLater(cause string) bool {
	switch cause {
	case "app-not-in-tenant", "app-disabled", "app-retired", "client-secret-expired", "client-certificate-expired", "client-certificate-revoked",
		"sign-in-expired", "grant-revoked", "session-revoked", "password-expired", "password-change", "account-disabled", "account-deleted",
		"conditional-access", "consent-missing", "licence-missing", "operation-retired", "api-retired":
		return true
	}
	return false
}

// A Remark is a phrase by which people say of a call what its response doesn't.
type Remark struct {
	Phrase string // in lower case
	Means  History
}

// A History is what is known of calls before the failed one.
type History int8

// The histories.
const (
	NoHistory    History = iota
	WorkedBefore         // the same call succeeded for a while, and doesn't anymore
	FailsAtTimes         // the same call succeeds most of the time
)

// FindRemark returns the first phrase about earlier calls that a text in lower case
// has, and where it begins.
func FindRemark(lower string) (r Remark, at int, ok bool) {
	for i := range remarks {
		if at := findPhrase(lower, 0, remarks[i].Phrase); at >= 0 && !endsInDenial(lower[:at]) {
			return remarks[i], at, true
		}
	}
	return Remark{}, 0, false
}

// endsInDenial reports whether a text ends in words that deny what follows.
//
//	it never worked before
//	Not intermittent: every call fails
func endsInDenial(before string) bool {
	const near = 4 // words
	words := strings.Fields(before)
	for _, w := range words[max(0, len(words)-near):] {
		switch w {
		case "not", "never", "no", "nothing", "nobody", "none", "without", "hardly", "не", "никогда", "nie", "nicht", "jamais", "nunca":
			return true
		}
		if strings.HasSuffix(w, "n't") {
			return true
		}
	}
	return false
}

var remarks = [...]Remark{
	{"some of the runs", FailsAtTimes}, {"now and then", FailsAtTimes}, {"from time to time", FailsAtTimes}, {"every now and again", FailsAtTimes},
	{"intermittently", FailsAtTimes}, {"intermittent", FailsAtTimes}, {"sporadically", FailsAtTimes}, {"sporadic", FailsAtTimes}, {"randomly", FailsAtTimes},
	{"occasionally", FailsAtTimes}, {"fails sometimes", FailsAtTimes}, {"sometimes fails", FailsAtTimes}, {"sometimes it works", FailsAtTimes},
	{"works sometimes", FailsAtTimes}, {"works most of the time", FailsAtTimes}, {"not every time", FailsAtTimes},
	{"sometimes the same", FailsAtTimes}, {"sometimes same", FailsAtTimes}, {"sometimes works", FailsAtTimes}, {"works on retry", FailsAtTimes},
	{"sometimes we get", FailsAtTimes}, {"sometimes i get", FailsAtTimes}, {"only sometimes", FailsAtTimes}, {"not always", FailsAtTimes}, {"once in a while", FailsAtTimes},
	{"% of the calls", FailsAtTimes}, {"% of calls", FailsAtTimes}, {"% of the requests", FailsAtTimes}, {"% of requests", FailsAtTimes}, {"% of the time", FailsAtTimes},
	{"% of the runs", FailsAtTimes}, {"some calls fail", FailsAtTimes}, {"some requests fail", FailsAtTimes}, {"some of the calls", FailsAtTimes}, {"some of the requests", FailsAtTimes},
	{"succeeds on retry", FailsAtTimes}, {"succeeds when retried", FailsAtTimes}, {"works the second time", FailsAtTimes},
	{"works on the second", FailsAtTimes}, {"works when i retry", FailsAtTimes}, {"works if i retry", FailsAtTimes},
	{"иногда", FailsAtTimes}, {"время от времени", FailsAtTimes}, {"manchmal", FailsAtTimes}, {"sporadisch", FailsAtTimes}, {"de temps en temps", FailsAtTimes},
	{"a veces", FailsAtTimes}, {"às vezes", FailsAtTimes},

	{"worked before", WorkedBefore}, {"used to work", WorkedBefore}, {"stopped working", WorkedBefore}, {"no longer works", WorkedBefore},
	{"was working", WorkedBefore}, {"has been working", WorkedBefore}, {"had been working", WorkedBefore}, {"worked fine", WorkedBefore},
	{"worked until", WorkedBefore}, {"until last week", WorkedBefore}, {"until yesterday", WorkedBefore}, {"until today", WorkedBefore},
	{"since last week", WorkedBefore}, {"since yesterday", WorkedBefore}, {"since this morning", WorkedBefore}, {"all of a sudden", WorkedBefore},
	{"suddenly", WorkedBefore},
	{"раньше работал", WorkedBefore}, {"перестал", WorkedBefore}, {"bis gestern", WorkedBefore}, {"seit gestern", WorkedBefore}, {"funktionierte bis", WorkedBefore},
	{"depuis hier", WorkedBefore}, {"dejó de funcionar", WorkedBefore},
}
