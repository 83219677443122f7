using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

/// <summary>
/// Accidental characters in a key or secret, copied from a file, a shell or a web page, are rejected immediately. The message never
/// contains the secret.
/// </summary>
public class CredentialTextTests
{
    private const string Blank = "begins or ends with white space";
    private const string LineBreak = "contains a line break";
    private const string Quoted = "is enclosed in quotation marks";

    [Theory]
    [InlineData(" {0}", Blank)]
    [InlineData("{0} ", Blank)]
    [InlineData("\t{0}", Blank)]
    [InlineData("{0}\u00A0", Blank)]
    [InlineData("\uFEFF{0}", Blank)]
    [InlineData("{0}\u200B", Blank)]
    [InlineData("{0}\n", LineBreak)]
    [InlineData("{0}\r\n", LineBreak)]
    [InlineData("\n{0}", LineBreak)]
    [InlineData("{0}\n{0}", LineBreak)]
    [InlineData("{0}\u2028", LineBreak)]
    [InlineData("\"{0}\"", Quoted)]
    [InlineData("'{0}'", Quoted)]
    [InlineData("`{0}`", Quoted)]
    [InlineData("\u201C{0}\u201D", Quoted)]
    public void Is_rejected_by_the_name_of_the_setting(string form, string fault)
    {
        string key = form.Replace("{0}", Keys.ApiKey, StringComparison.Ordinal);
        string secret = form.Replace("{0}", Keys.Secret, StringComparison.Ordinal);

        Rejects("apiKey", $"The API key {fault}.", () => new TokenSigner(key, Keys.Secret));
        Rejects("apiSecret", $"The API secret {fault}.", () => new TokenSigner(Keys.ApiKey, secret));
        Rejects("apiKey", $"The API key {fault}.", () => new TokenVerifier(key, Keys.Secret));
        Rejects("apiSecret", $"The API secret {fault}.", () => new ApiKeyPair(Keys.ApiKey, secret));
        Rejects("apiSecret", $"The API secret {fault}.", () => new WebhookVerifier(Keys.ApiKey, secret));
    }

    [Theory]
    [InlineData("{0} {0}")]
    [InlineData("\"{0}")]
    [InlineData("{0}'")]
    [InlineData("\"{0}'")]
    [InlineData("{0}\"{0}\"")]
    [InlineData("{0}=\\/+")]
    public void Other_text_is_a_secret(string form)
    {
        string secret = form.Replace("{0}", Keys.Secret, StringComparison.Ordinal);
        Assert.Equal(Keys.ApiKey, new TokenSigner(Keys.ApiKey, secret).ApiKey);
    }

    [Fact]
    public void The_way_out_of_a_short_secret_is_named()
        => Rejects(
            "apiSecret",
            "The API secret has 31 bytes of UTF-8; HS256 needs at least 32 (RFC 7518, section 3.2). 'livekit-server generate-keys' prints a key with a secret that is long enough.",
            () => new TokenSigner(Keys.ApiKey, Keys.SecretOf(31)));

    private static void Rejects(string parameter, string message, Func<object> create)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(create);
        Assert.Equal(parameter, refusal.ParamName);
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Keys.Secret, refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Keys.ApiKey, refusal.Message, StringComparison.Ordinal);
    }
}
