namespace GrantGen.NativeAot.Tests;

/// <summary>
/// samples/NativeAot mints and verifies the same tokens in every form. A form could lose a grant silently, so all claims are compared.
/// </summary>
public class PublishedSampleTests
{
    private static readonly Lazy<Sample> s_jit = new(() => new Sample(CommandLine.DotNet(AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "NativeAot.dll"))));

    /// <summary>Checks the values that the tests below compare with.</summary>
    [Theory]
    [InlineData("SpeakerPolicy", 7200, """"video":{"roomJoin":true,"canPublishSources":["camera","microphone"],"canUpdateOwnMetadata":true,"room":"stage-main"}"""")]
    [InlineData("ViewerPolicy", 3600, """"video":{"roomJoin":true,"canPublish":false,"canPublishData":true,"room":"lobby"}"""")]
    [InlineData("DialerPolicy", 300, """"sip":{"call":true},"agent":{"admin":true,"simulationAdmin":false},"inference":{"perform":true},"observability":{"write":true}"""")]
    public void The_plain_program_mints_what_its_policies_say(string policy, long seconds, string claims)
    {
        Assert.Equal(3, s_jit.Value.Tokens.Count);
        Assert.Equal(seconds, s_jit.Value.Tokens[policy].Seconds);
        Assert.Contains(claims, s_jit.Value.Tokens[policy].Claims, StringComparison.Ordinal);
        Assert.Contains("refused, Signature", s_jit.Value.Words, StringComparison.Ordinal);
    }

    /// <summary>There is no net9.0 build of GrantGen, so these two frameworks use both of its modern builds.</summary>
    [NativeTheory]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public void Native_code_mints_and_verifies_the_same(string framework)
    {
        Assert.True(Toolchain.Missing is null, Toolchain.Missing);

        Publication publication = Publication.Of("Aot", framework);

        Assert.Empty(Directory.GetFiles(publication.Folder, "*.dll"));
        CheckSame(publication);
    }

    [Fact]
    public void Trimmed_code_mints_and_verifies_the_same()
    {
        Publication publication = Publication.Of("Trimmed", "net10.0");

        Assert.True(File.Exists(Path.Combine(publication.Folder, "System.Private.CoreLib.dll")), "It is not self-contained.");
        Assert.False(File.Exists(Path.Combine(publication.Folder, "System.Private.Xml.dll")), "It is not trimmed.");
        CheckSame(publication);
    }

    private static void CheckSame(Publication publication)
    {
        Assert.DoesNotMatch(@"(?i)\bwarning\b", publication.Log);
        Sample sample = publication.Run();
        Assert.Equal(s_jit.Value.Tokens.Keys, sample.Tokens.Keys);
        Assert.All(s_jit.Value.Tokens, token => Assert.Equal(token.Value, sample.Tokens[token.Key]));
        Assert.Equal(s_jit.Value.Words, sample.Words);
    }
}
