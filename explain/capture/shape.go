package capture

// A shape is one form in which people have an HTTP exchange.
type shape struct {
	name string

	// read returns the exchanges of d, first line first; none if d does not
	// have this shape. What it leaves out is filled in by complete: a shape
	// that sets Response.Status, Header and Body need not decode the body.
	read func(d *document) []Exchange
}

// shapes lists the shapes of a document in the order in which they are
// tried: the first that finds something wins. Those with a mark that nothing
// else has come first, those that take any text last.
func shapes() []shape {
	return []shape{
		{formatHAR, readHAR},
		{"batch", readBatch},
		{"import", readImport},
		{"logicapp", readLogicApp},
		{"json", readJSON},
		{formatPowerShell, readPowerShell},
		{"curl-trace", readCurlTrace},
		{"curl-v", readCurlVerbose},
		{formatHTTP, readHTTP},
		{"hpack", readHPACK},
		{"printed", readPrinted},
		{"python", readPython},
		{"dotnet", readDotNet},
		{"entra", readEntraText},
		{"log", readEmbedded},
		{"html", readPage},
		{"warning", readWarning},
		{"indicator", readIndicator},
		{"fragment", readFragment},
		{Text, readText},
	}
}

// Formats returns the names that Options.Format may have.
func Formats() []string {
	names := make([]string, 0, 24)
	for _, s := range shapes() {
		names = append(names, s.name)
	}
	return append(names, formatLines)
}

// shapeNamed finds a shape by its name.
func shapeNamed(name string) (shape, bool) {
	for _, s := range shapes() {
		if s.name == name {
			return s, true
		}
	}
	return shape{}, false
}
