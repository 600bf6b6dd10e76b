package assemble

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/exchange"
)

const (
	defender = "defender"
	graph    = "graph"
	entra    = "entra"
	gateway  = "gateway"
)

// serviceOf returns who answered, as far as the clues say; "" if they don't. What
// comes first here proves more than what follows. answer is the reported response,
// or nil: a gateway names itself in it, and may pass on what the service answered.
func serviceOf(d *draft, answer *clue.Clue) string {
	if answer != nil && (answer.Fault.Service == gateway || answer.Number == partialContent) {
		return answer.Fault.Service
	}
	shapes := valuesOf(d, clue.Shape)
	if s := bySender(d, shapes); s != "" {
		return s
	}
	hosts := calledHosts(d)
	ofAPI := answer != nil && answer.Fault.Code != "" && (slices.Contains(shapes, defender) || slices.Contains(shapes, graph) || answer.Fault.Code == "InvalidAuthenticationToken")
	if ofAPI || answer != nil && answer.Rank > 1 { // a program's own words: Entra would have said why
		hosts = slices.DeleteFunc(hosts, func(s string) bool { return s == entra })
	}
	if len(hosts) > 0 {
		return known(hosts[0])
	}
	products := valuesOf(d, clue.Product)
	if slices.Contains(shapes, graph) && !slices.Contains(products, entra) {
		return graph
	}
	hosts = valuesOf(d, clue.HostOf)
	if len(hosts) > 0 && !(hosts[0] == entra && (ofAPI || len(products) > 0)) {
		return known(hosts[0])
	}
	return byWords(d, shapes, products)
}

// bySender recognizes the service by what nobody else sends.
func bySender(d *draft, shapes []string) string {
	codes := d.facts().codes
	silent := d.failed() && !d.answered()
	signIn := slices.ContainsFunc(codes, isSignIn)
	others := slices.ContainsFunc(codes, func(c string) bool { return !isSignIn(c) })
	switch {
	case signIn && !(slices.Contains(shapes, graph) && (others || strings.HasPrefix(codes[0], "AADB2C"))): // which Graph passes on for B2C
		return entra
	case d.has(clue.ProxyStatus) && !d.answered():
		return gateway
	case slices.Contains(codes, "NoResponse"), slices.Contains(codes, "ResponseTimeout"):
		return gateway
	case len(shapes) == 1 && shapes[0] == gateway && len(codes) == 0:
		return gateway
	case d.has(clue.Gateway) && len(codes) == 0 && !slices.Contains(shapes, graph) && !slices.Contains(shapes, defender) && !silent:
		return gateway
	case d.has(clue.OAuth) && len(codes) == 0 && valueOf(d, clue.OAuth) != "insufficient_claims": // which APIs send
		return entra
	}
	return ""
}

// byWords recognizes the service by words that people and programs use for it.
func byWords(d *draft, shapes, products []string) string {
	order := [...]string{graph, defender, entra}
	if d.failed() && !d.answered() {
		order = [...]string{entra, graph, defender}
	}
	if c := d.best(clue.Roles); c != nil {
		return c.Value
	}
	ofDefender := slices.Contains(shapes, defender)
	if near := nearestProduct(d); len(near) > 0 {
		products = near
	} else if slices.Contains(products, graph) && slices.Contains(products, defender) {
		products = nil // either may have answered
	}
	for _, s := range order {
		if slices.Contains(products, s) && !(s == entra && ofDefender) {
			return s
		}
	}
	if ofDefender {
		return defender
	}
	if c := d.best(clue.Wording); c != nil {
		return c.Value
	}
	if d.any(clue.ClientID, isOfGraph) {
		return graph
	}
	if c := d.best(clue.Path); c != nil && !d.has(clue.Host) && !d.any(clue.Failure, func(c *clue.Clue) bool { return c.Value == exchange.NoToken }) {
		return byPath(c.Value)
	}
	return ""
}

// isOfGraph reports whether an ID of a client has the name that Graph gives it: all other
// services of Azure put x-ms- before it, and the engine of queries what was run before the ID.
func isOfGraph(c *clue.Clue) bool {
	return !strings.HasPrefix(strings.ToLower(c.Name), "x-ms-") && strings.IndexByte(c.Value, ';') < 0
}

// nearestProduct returns the product that is named closest before a failure; none
// if it is not close.
//
//	Microsoft.Graph.ServiceException: Message: Http request failed with statusCode=BadRequest
func nearestProduct(d *draft) []string {
	const close = 100 // bytes
	var nearest *clue.Clue
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == clue.Product && c.At <= d.at && d.at-c.At < close && (nearest == nil || nearest.At < c.At) {
			nearest = c
		}
	}
	if nearest == nil {
		return nil
	}
	return []string{nearest.Value}
}

// byPath recognizes the service by how its paths begin.
func byPath(path string) string {
	switch {
	case strings.HasPrefix(path, "/beta/"), strings.HasPrefix(path, "/v1.0/"), lexicon.IsSetOfGraph(path):
		return graph
	case strings.HasPrefix(path, "/api/") && lexicon.IsSetOfDefender(path[len("/api/"):]):
		return defender
	}
	return ""
}

func isSignIn(code string) bool { // AADB2C alone is a code of Graph
	return lexicon.BeginsSignIn(code) && len(code) > lexicon.SignInPrefix
}

// known returns a service as the contract names it; services outside of the contract
// are nameless.
func known(service string) string {
	if service == "other" {
		return ""
	}
	return service
}

// calledHosts returns the services of the hosts that were called, the surest
// first.
func calledHosts(d *draft) []string {
	var called []clue.Clue
	for _, c := range d.clues {
		if c.Kind == clue.URL && c.Rank < address.NoCall || c.Kind == clue.Host {
			called = append(called, c)
		}
	}
	slices.SortStableFunc(called, func(a, b clue.Clue) int { return rankOfCall(&a) - rankOfCall(&b) })
	var services []string
	for i := range called {
		if s := lexicon.ServiceOfHost(called[i].Value); s != "" {
			services = append(services, s)
		}
	}
	return services
}

// rankOfCall ranks hosts that are named alone after all URLs.
func rankOfCall(c *clue.Clue) int {
	const last = 100
	if c.Kind == clue.Host {
		return last
	}
	return c.Rank
}

// valuesOf returns the values of the clues of a kind, in the order in which they
// came.
func valuesOf(d *draft, kind clue.Kind) []string {
	if !d.has(kind) {
		return nil
	}
	var values []string
	for i := range d.clues {
		if d.clues[i].Kind == kind {
			values = append(values, d.clues[i].Value)
		}
	}
	return values
}
