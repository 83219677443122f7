using GrantGen.Pictures.Tests.Terminal;
using Xunit;

namespace GrantGen.Pictures.Tests;

/// <summary>A picture of a build shows a few warnings, and an ellipsis for each group of omitted lines.</summary>
public sealed class BuildExcerptTests
{
    private const string Output = """
        Restore complete
          Lib \e[36mnet10.0\e[m succeeded → Lib.dll
          App net10.0 succeeded with 4 warning(s) → App.dll
            ios/\e[1mA.swift\e[m(1,2): warning GG5001: first
            ios/A.swift(3,4): warning GG5001: second
            android/B.kt(5,6): warning GG5003: third
            web/C.tsx(7,8): warning GG5002: fourth

        Build succeeded with 4 warning(s)
        """;

    [Fact]
    public void One_warning_of_each_file_up_to_the_limit_is_kept() => Assert.Equal(
        """
        …
          App net10.0 succeeded with 4 warning(s) → App.dll
            ios/\e[1mA.swift\e[m(1,2): warning GG5001: first
            …
            android/B.kt(5,6): warning GG5003: third
            …

        Build succeeded with 4 warning(s)
        """.Replace("\\e", "\e", StringComparison.Ordinal),
        BuildExcerpt.Shorten(Output.Replace("\\e", "\e", StringComparison.Ordinal), maxWarnings: 2));
}
