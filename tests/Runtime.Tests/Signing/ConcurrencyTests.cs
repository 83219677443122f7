using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

public class ConcurrencyTests
{
    private const int Threads = 8;
    private const int TokensPerThread = 1_500;

    [Fact]
    public void One_signer_serves_many_threads()
    {
        TokenSigner signer = Keys.Signer();

        string[][] tokens = OnThreads((thread, number) => JoinPolicy.CreateToken(signer, $"room-{thread}", $"user-{number}"));

        for (int thread = 0; thread < Threads; thread++)
        {
            for (int number = 0; number < TokensPerThread; number++)
            {
                DecodedToken token = DecodedToken.Of(tokens[thread][number]);
                Assert.Equal($"room-{thread}", token.Room);
                Assert.Equal($"user-{number}", token.Identity);
            }
        }
    }

    [Fact]
    public void Several_signers_do_not_take_each_others_keys()
    {
        string[] secrets = Enumerable.Range(40, 5).Select(Keys.SecretOf).ToArray();
        TokenSigner[] signers = secrets.Select((secret, index) => new TokenSigner($"key-{index}", secret)).ToArray();

        string[][] tokens = OnThreads((thread, number) => JoinPolicy.CreateToken(signers[(thread + number) % signers.Length], "r", $"user-{thread}-{number}"));

        for (int thread = 0; thread < Threads; thread++)
        {
            for (int number = 0; number < TokensPerThread; number++)
            {
                int index = (thread + number) % signers.Length;
                DecodedToken token = DecodedToken.Of(tokens[thread][number], secrets[index]);
                Assert.Equal($"key-{index}", token.Payload.GetProperty("iss").GetString());
                Assert.Equal($"user-{thread}-{number}", token.Identity);
            }
        }
    }

    [Fact]
    public void Text_of_different_lengths_does_not_mix()
    {
        // Buffers grow and go back to the pool while other threads take them from there.
        TokenSigner signer = Keys.Signer();

        string[][] tokens = OnThreads((thread, number) => JoinPolicy.CreateToken(signer, "r", "i", new() { Metadata = MetadataOf(thread, number) }));

        for (int thread = 0; thread < Threads; thread++)
        {
            for (int number = 0; number < TokensPerThread; number++)
            {
                Assert.Equal(MetadataOf(thread, number), DecodedToken.Of(tokens[thread][number]).Metadata);
            }
        }
    }

    private static string MetadataOf(int thread, int number) => new((char)('a' + thread), 1 + (number * 37 % 4_000));

    private static string[][] OnThreads(Func<int, int, string> mint)
    {
        string[][] tokens = new string[Threads][];
        using Barrier start = new(Threads);
        Thread[] threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            string[] own = new string[TokensPerThread];
            start.SignalAndWait();
            for (int number = 0; number < own.Length; number++)
            {
                own[number] = mint(index, number);
            }

            tokens[index] = own;
        })).ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return tokens;
    }
}
