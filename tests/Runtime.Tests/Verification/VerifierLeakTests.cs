using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Microsoft.IdentityModel.Logging;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>A secret is only for verifying, and a token opens a room until it expires. Neither is in anything that might be printed.</summary>
public class VerifierLeakTests
{
    private static readonly TokenVerifier s_verifier = new(Keys.ApiKey, Keys.Secret);
    private static readonly string s_token = JoinPolicy.CreateToken(Keys.Signer(), "r", "i");

    public static TheoryData<object> Holders => [s_verifier, new WebhookVerifier(s_verifier), new ApiKeyPair(Keys.ApiKey, Keys.Secret)];

    [Theory]
    [MemberData(nameof(Holders))]
    public void ToString_and_the_debugger_name_the_key_and_not_the_secret(object holder)
    {
        Assert.Contains(Keys.ApiKey, holder.ToString(), StringComparison.Ordinal);
        Hides(holder.ToString()!);
        Assert.Equal("{ToString(),nq}", holder.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void Serialised_as_JSON_they_do_not_show_the_secret(object holder)
    {
        Hides(JsonSerializer.Serialize(holder, holder.GetType()));
        Hides(JsonSerializer.Serialize(holder, holder.GetType(), new JsonSerializerOptions { IncludeFields = true }));
        Hides(JsonSerializer.Serialize(s_verifier.Verify(s_token)));
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void No_field_that_can_be_reached_holds_the_secret_or_the_token_as_a_string(object holder)
    {
        // A verifier that has verified also contains its HMACs.
        s_verifier.Verify(s_token);
        s_verifier.TryVerify(s_token + "AAAA", out _);

        IReadOnlyCollection<string> strings = ObjectGraph.Strings(holder);

        Assert.Contains(Keys.ApiKey, strings);
        Assert.All(strings, Hides);
    }

    [Fact]
    public void A_verified_token_does_not_hold_the_token()
    {
        VerifiedToken verified = s_verifier.Verify(s_token);

        Assert.All(ObjectGraph.Strings(verified), Hides);
        Hides(verified.ToString());
    }

    [Fact]
    public void The_debuggers_view_shows_the_keys_and_not_the_secrets()
    {
        string name = typeof(TokenVerifier).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName;
        object view = Activator.CreateInstance(Type.GetType(name, throwOnError: true)!, s_verifier)!;

        Assert.Equal(["ApiKeys", "MaxTokenLength"], view.GetType().GetProperties().Select(property => property.Name));
        Assert.Equal([Keys.ApiKey], (IEnumerable<string>)view.GetType().GetProperty("ApiKeys")!.GetValue(view)!);
    }

    [Fact]
    public void What_holds_a_key_of_the_signature_is_kept_from_the_debuggers_raw_view()
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (Type holder in new[] { typeof(TokenVerifier), typeof(ApiKeyPair), typeof(WebhookVerifier) })
        {
            IEnumerable<(MemberInfo Member, Type Type)> members = holder.GetFields(Own)
                .Where(field => field.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
                .Select(field => ((MemberInfo)field, field.FieldType))
                .Concat(holder.GetProperties(Own).Select(property => ((MemberInfo)property, property.PropertyType)));

            Type[] shown = [.. members.Where(item => item.Member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never).Select(item => item.Type)];

            Type[] harmless = [typeof(string), typeof(int), typeof(TimeProvider), typeof(IReadOnlyCollection<string>), typeof(TokenVerifier)];
            Assert.All(shown, type => Assert.Contains(type, harmless));
        }
    }

    [Fact]
    public void The_message_about_a_short_secret_does_not_hold_it()
    {
        string secret = Keys.SecretOf(31);
        Exception[] refusals =
        [
            Assert.Throws<ArgumentException>(() => new TokenVerifier(Keys.ApiKey, secret)),
            Assert.Throws<ArgumentException>(() => new ApiKeyPair(Keys.ApiKey, secret)),
            Assert.Throws<ArgumentException>(() => new WebhookVerifier(Keys.ApiKey, secret)),
        ];

        Assert.All(refusals, refusal => Enumerable.Range(0, 24).ToList().ForEach(start => Assert.DoesNotContain(secret.Substring(start, 8), refusal.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void Refusals_hide_the_token_even_where_the_library_is_told_to_show_it()
    {
        bool before = IdentityModelEventSource.ShowPII;
        IdentityModelEventSource.ShowPII = true;
        try
        {
            // An application can enable the library's full messages (PII). Our messages stay the same.
            string[] payload = [$$"""{"iss":"APItest","exp":5,"metadata":"{{Keys.SecretOf(30)}}"}""", $$"""{"iss":"APItest","aud":5,"exp":4102444800,"metadata":"{{Keys.SecretOf(30)}}"}"""];
            Refused.For(TokenVerificationFailure.Expired, ForgedToken.Of(payload[0]));
            Refused.For(TokenVerificationFailure.Malformed, ForgedToken.Of(payload[1]));
            Refused.For(TokenVerificationFailure.Signature, s_token.Remove(s_token.LastIndexOf('.')) + "." + new string('A', 43));
        }
        finally
        {
            IdentityModelEventSource.ShowPII = before;
        }
    }

    private static void Hides(string text)
    {
        Assert.DoesNotContain(Keys.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(s_token, text, StringComparison.Ordinal);
        Assert.DoesNotContain(s_token.Substring(s_token.LastIndexOf('.') + 1), text, StringComparison.Ordinal);
    }
}
