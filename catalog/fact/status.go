package fact

// A Status is an HTTP status: what it says if a response names no code, or a
// code that isn't cataloged.
type Status struct {
	Code    int
	Name    string // as in the standard, such as Not Found
	Meaning Text   // empty where the name says all that is known
	Causes  []Cause
	General bool // it has so many reasons that its causes are possible, not likely
}
