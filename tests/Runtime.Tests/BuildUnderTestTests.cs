using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace GrantGen.Runtime.Tests;

/// <summary>The other tests would also pass if two of the three builds were never loaded.</summary>
public class BuildUnderTestTests
{
    [Fact]
    public void The_build_of_GrantGen_that_runs_is_the_one_that_is_to_be_tested()
        => Assert.Equal(ExpectedFramework, typeof(TokenSigner).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);

#if GRANTGEN_NETSTANDARD
    private const string ExpectedFramework = ".NETStandard,Version=v2.0";
#elif NET10_0_OR_GREATER
    private const string ExpectedFramework = ".NETCoreApp,Version=v10.0";
#else
    private const string ExpectedFramework = ".NETCoreApp,Version=v8.0";
#endif
}
