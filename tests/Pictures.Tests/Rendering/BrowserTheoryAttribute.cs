using Xunit;

namespace GrantGen.Pictures.Tests.Rendering;

/// <summary>A theory with the same requirements as <see cref="BrowserFactAttribute"/>.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
