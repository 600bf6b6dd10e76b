package cmd

import (
	"github.com/hbollon/go-edlib"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// maxTypos is how many letters may be wrong, missing or swapped in a word
// that is still taken for a mistyped one.
const maxTypos = 3

// nearestFlag returns the command's flag that is nearest to name, or "" if
// none is near.
func nearestFlag(c *cobra.Command, name string) string {
	nearest, least := "", maxTypos+1
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if d := edlib.OSADamerauLevenshteinDistance(f.Name, name); d < least && d < len(name) {
			nearest, least = f.Name, d
		}
	})
	return nearest
}
