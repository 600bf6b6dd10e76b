package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// metadataAddress is where the machines of Azure get their tokens and whatever
// else they know of themselves.
const metadataAddress = "169.254.169.254"

// managedFamily explains calls to the metadata address that were answered with
// a status and no words. A status there isn't an API's: a proxy gave it, or
// the machine itself.
func managedFamily() Family {
	return Family{
		Name: "managed-identity",
		Causes: []Entry{
			{"no-managed-identity", fact.Text{En: "no managed identity endpoint responds where the program runs",
				Ru: "там, где работает программа, конечная точка управляемого удостоверения не отвечает"}},
			{"metadata-proxied", fact.Text{En: "the call to the metadata address went through a proxy",
				Ru: "вызов адреса метаданных прошёл через прокси"}},
			{"metadata-updating", fact.Text{En: "the machine's metadata service is starting or being updated",
				Ru: "служба метаданных машины запускается или обновляется"}},
			{"identity-not-assigned", fact.Text{En: "the machine doesn't have the requested managed identity",
				Ru: "машине не назначено запрошенное управляемое удостоверение"}},
			{"token-per-call", fact.Text{En: "the client requests a new token for each call",
				Ru: "клиент запрашивает новый токен для каждого вызова"}},
		},
		Find:     managedCauses,
		RulesOut: managedRulesOut,
	}
}

// managedCauses goes by the status, unless the words of the endpoint are known.
//
//	Status: 403 (connecting to 169.254.169.254:80: … connectex: A socket operation was attempted to an unreachable network.)
//	HTTP 410 from http://169.254.169.254/metadata/identity/oauth2/token
func managedCauses(c *Case) []Cause {
	if len(c.Message.Causes) > 0 || c.Code.Name != "" || !c.AsksMetadata() {
		return nil
	}
	switch status := c.Stated; {
	case status == 429:
		return []Cause{metadataCause("token-per-call", fact.Likely, status)}
	case status == 404 && hostOf(c.Exchange.Request.URL) == metadataAddress, status == 410:
		return []Cause{metadataCause("metadata-updating", fact.Likely, status)}
	case status == 404: // asked by a library, which shows no URL: the machine, or an agent of the cluster in its place
		return []Cause{metadataCause("identity-not-assigned", fact.Likely, status), metadataCause("no-managed-identity", fact.Possible, status),
			metadataCause("metadata-updating", fact.Possible, status)}
	case status == 400:
		return []Cause{metadataCause("identity-not-assigned", fact.Possible, status)}
	case status == 403:
		return []Cause{metadataCause("no-managed-identity", fact.Likely, status), metadataCause("metadata-proxied", fact.Possible, status)}
	case status == 407, status == 502, status == 503, status == 504:
		return []Cause{metadataCause("metadata-proxied", fact.Likely, status), metadataCause("no-managed-identity", fact.Possible, status)}
	}
	return nil
}

// managedRulesOut keeps what holds for an API away from the metadata address.
func managedRulesOut(c *Case) []string {
	if len(managedCauses(c)) == 0 {
		return nil
	}
	return append(refusalSuspicions(), "parameter-typo", "value-form", "body-not-json",
		"call-rate", "quota-shared", "cpu-quota", "wrong-path", "wrong-id", "empty-path-id", "out-of-reach", "api-retired", "delta-token", "proxy-blocks", "transient-fault", "proxy-fault")
}

// AsksMetadata reports whether the call went to the metadata address.
func (c *Case) AsksMetadata() bool {
	if host := hostOf(c.Exchange.Request.URL); host != "" {
		return host == metadataAddress
	}
	body := c.Exchange.Response.Body
	body = body[:min(len(body), maxPage)]
	return strings.Contains(c.Exchange.Failure.Words, metadataAddress) || bytes.Contains(body, []byte(metadataAddress)) || namesMetadata(body)
}

// namesMetadata reports whether a library says that it was the metadata address
// that it asked, and not as one of several ways to get a token.
//
//	ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
//	MSI endpoint is not responding.
func namesMetadata(body []byte) bool {
	for _, chain := range [...]string{"DefaultAzureCredential", "ChainedTokenCredential", "EnvironmentCredential"} {
		if bytes.Contains(body, []byte(chain)) {
			return false
		}
	}
	for _, name := range [...]string{"IMDS", "ImdsCredential", "Instance Metadata Service", "anaged identity endpoint", "anaged Identity endpoint", "MSI endpoint"} {
		if bytes.Contains(body, []byte(name)) {
			return true
		}
	}
	return false
}

func metadataCause(id string, certainty fact.Certainty, status int) Cause {
	k, _ := client.MetadataFailure().Cause(id)
	cause := Cause{ID: k.ID, Certainty: certainty, Ground: OnCue, Basis: k.Basis, Summary: catalogued(k.Summary), Fix: catalogued(k.Fix)}
	if certainty == fact.Likely {
		cause.Evidence = textf("the managed identity endpoint was called, and the status is %d", "запрошена точка управляемых удостоверений, статус — %d", status)
	}
	return cause
}

// FailureOf returns what is known of the way in which a call got no response: by
// what was called, where that tells more than what the client said.
func FailureOf(c *Case) (client.Failure, bool) {
	if kind := c.Exchange.Failure.Kind; kind != exchange.NoToken && c.AsksMetadata() {
		return client.MetadataFailure(), true
	}
	return client.FindFailure(c.Exchange.Failure.Kind)
}

// withoutMetadata explains that the metadata address didn't answer.
//
//	ManagedIdentityCredential: Get "http://169.254.169.254/metadata/identity/oauth2/token?…": dial tcp 169.254.169.254:80: connect: no route to host
func (u *unanswered) withoutMetadata() []Cause {
	none := u.likely("no-managed-identity")
	none.Evidence = textf("the client got no response from %s", "клиент не получил ответа от %s", metadataAddress)
	if !strings.Contains(u.words, metadataAddress) {
		none.Evidence = Text{en: "the client got no response from the managed identity endpoint", ru: "клиент не получил ответа от точки управляемых удостоверений"}
	}
	return []Cause{none, u.possible("metadata-proxied")}
}
