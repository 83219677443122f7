using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using GrantGen;

namespace NativeAot;

/// <summary>The figures in the README: the cost of a token once the program is warm.</summary>
internal static class MintTime
{
    private const int Rounds = 15;

    /// <summary>Prints the median over several rounds of the given number of tokens.</summary>
    public static void Print(TokenSigner signer, int tokens)
    {
        TokenVerifier verifier = new("devkey", "secret");
        string token = ViewerPolicy.CreateToken(signer, "lobby", "user123");
        ArrayBufferWriter<byte> buffer = new(1024);

        Report("CreateToken", tokens, () => ViewerPolicy.CreateToken(signer, "lobby", "user123"));
        Report("WriteToken", tokens, () =>
        {
            buffer.ResetWrittenCount();
            ViewerPolicy.WriteToken(buffer, signer, "lobby", "user123");
        });
        Report("Verify", tokens, () => verifier.Verify(token));
    }

    private static void Report(string name, int times, Action action)
    {
        double[] rounds = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < times; i++)
            {
                action();
            }

            rounds[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
        }

        Array.Sort(rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {rounds[Rounds / 2]:N0} ns ({rounds[0]:N0} to {rounds[^1]:N0})"));
    }
}
