package main

// What is written by machine, in the order in which one rests on the other. The tests
// that hold each of them say which one isn't current.

//go:generate go test ./catalog -run TestTable -update
//go:generate go test ./explain/capture -run TestGolden -update
//go:generate go test ./cmd -run TestSchema -update
//go:generate go test ./cmd -run TestScripts -update
//go:generate go test . -run TestDocsCauses -update
