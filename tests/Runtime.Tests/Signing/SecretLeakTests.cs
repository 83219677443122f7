using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

/// <summary>A secret is only for signing: it does not appear in anything that a developer, a debugger or a log might print.</summary>
public class SecretLeakTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    [Fact]
    public void ToString_names_the_key_and_not_the_secret()
    {
        Assert.Contains(Keys.ApiKey, s_signer.ToString(), StringComparison.Ordinal);
        Hides(s_signer.ToString());
    }

    [Fact]
    public void The_message_about_a_short_secret_does_not_hold_it()
    {
        string secret = Keys.SecretOf(31);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new TokenSigner(Keys.ApiKey, secret));

        // No part of the secret either: eight consecutive characters would make it easier to guess.
        string text = refusal.ToString();
        for (int start = 0; start + 8 <= secret.Length; start++)
        {
            Assert.DoesNotContain(secret.Substring(start, 8), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Refusals_of_a_call_do_not_hold_the_secret()
    {
        Exception[] refusals =
        [
            Assert.ThrowsAny<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, "", "i")),
            Assert.ThrowsAny<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, "r", "")),
            Assert.ThrowsAny<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, "r", "i", new ParticipantOptions { Ttl = TimeSpan.Zero })),
        ];

        Assert.All(refusals, refusal => Hides(refusal.ToString()));
    }

    [Fact]
    public void The_debugger_displays_what_ToString_says()
        => Assert.Equal("{ToString(),nq}", typeof(TokenSigner).GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);

    [Fact]
    public void The_debuggers_view_shows_the_key_and_not_the_secret()
    {
        string name = typeof(TokenSigner).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName;
        object view = Activator.CreateInstance(Type.GetType(name, throwOnError: true)!, s_signer)!;

        PropertyInfo[] properties = view.GetType().GetProperties();
        Assert.Contains(properties, property => Equals(property.GetValue(view), Keys.ApiKey));
        Assert.All(properties, property => Hides($"{property.GetValue(view)}"));
        Assert.All(ObjectGraph.Strings(view), Hides);
    }

    [Fact]
    public void What_holds_the_key_of_the_signature_is_kept_from_the_debuggers_raw_view()
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        IEnumerable<(MemberInfo Member, Type Type)> members = typeof(TokenSigner).GetFields(Own)
            .Where(field => field.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Select(field => ((MemberInfo)field, field.FieldType))
            .Concat(typeof(TokenSigner).GetProperties(Own).Select(property => ((MemberInfo)property, property.PropertyType)));

        Type[] shown = members
            .Where(item => item.Member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(item => item.Type)
            .ToArray();

        Assert.NotEmpty(shown);
        Assert.All(shown, type => Assert.Contains(type, new[] { typeof(string), typeof(TokenLimits), typeof(TimeProvider) }));
    }

    [Fact]
    public void No_field_that_can_be_reached_holds_the_secret_as_a_string()
    {
        // A signer that has signed also contains its HMACs.
        JoinPolicy.CreateToken(s_signer, "r", "i");

        IReadOnlyCollection<string> strings = ObjectGraph.Strings(s_signer);

        Assert.Contains(Keys.ApiKey, strings);
        Assert.All(strings, Hides);
    }

    [Fact]
    public void Serialised_as_JSON_the_signer_shows_the_key_and_not_the_secret()
    {
        string json = JsonSerializer.Serialize(s_signer);

        Assert.Contains(Keys.ApiKey, json, StringComparison.Ordinal);
        Hides(json);
        Hides(JsonSerializer.Serialize(s_signer, new JsonSerializerOptions { IncludeFields = true }));
    }

    [Fact]
    public void A_token_does_not_hold_the_secret()
        => Hides(DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i")).PayloadText);

    private static void Hides(string text) => Assert.DoesNotContain(Keys.Secret, text, StringComparison.Ordinal);
}
