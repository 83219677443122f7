using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using GrantGen.Generator.Parsing;
using GrantGen.Policies;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Tests.Declarations;

/// <summary>Every limit has an option in configuration files and an MSBuild property.</summary>
public class PolicyLimitsTests
{
    private static readonly string[] s_limits = ["RoomName", "Identity", "Name", "Metadata", "Attributes"];

    public static TheoryData<string> Limits => [.. s_limits];

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_can_be_set_in_both_ways(string limit)
    {
        string key = Regex.Replace(limit, "(?<!^)[A-Z]", "_$0").ToLowerInvariant();

        Assert.Equal(7, Value(PolicyLimitsReader.Read(new Options($"grantgen_max_{key}_bytes", "7")), limit));
        Assert.Equal(8, Value(PolicyLimitsReader.Read(new Options($"build_property.GrantGenMax{limit}Bytes", "8")), limit));
        Assert.All(s_limits.Where(other => other != limit), other
            => Assert.Equal(Value(PolicyLimits.Default, other), Value(PolicyLimitsReader.Read(new Options($"grantgen_max_{key}_bytes", "7")), other)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("many")]
    [InlineData("")]
    public void What_is_no_positive_number_is_no_limit(string text)
        => Assert.Equal(PolicyLimits.Default, PolicyLimitsReader.Read(new Options("grantgen_max_identity_bytes", text)));

    private static int Value(PolicyLimits limits, string limit) => (int)typeof(PolicyLimits).GetProperty(limit + "Bytes")!.GetValue(limits)!;

    private sealed class Options(string key, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string asked, [NotNullWhen(true)] out string? value)
        {
            value = asked == key ? text : null;
            return value is not null;
        }
    }
}
