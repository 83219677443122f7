namespace GrantGen.Generator.Tests.Declarations;

/// <summary>Without anything to check, nothing is reported and nothing throws.</summary>
public class WithoutRuntimeTests
{
    [Fact]
    public async Task A_project_without_the_runtime_gets_nothing_and_no_exception()
        => await TestProject.Of("[RoomPolicy(Ttl = \"x\")] public class P { }").WithoutRuntime().WithoutImplicitUsings().Verify(allowErrors: true);

    [Fact]
    public async Task An_empty_compilation_gets_nothing_and_no_exception() => await TestProject.Of("").WithoutImplicitUsings().Verify();
}
