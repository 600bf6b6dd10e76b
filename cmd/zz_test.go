package cmd
import ("bytes";"io";"os";"testing")
func BenchmarkZ(b *testing.B){
 in,_ := os.ReadFile(os.Getenv("ZF"))
 for b.Loop(){ s := &Streams{In: bytes.NewReader(in), Out: io.Discard, Err: io.Discard, Getenv: func(string) string { return "" }}; Main([]string{"summary","-o","json"}, s) }
}
