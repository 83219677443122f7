namespace GrantGen.Clients.Binding;

/// <content>The namespaces of C++.</content>
internal sealed partial class TypeResolver
{
    private const int DeepestNamespace = 20;

    private bool? _usesNamespace;

    /// <summary>
    /// Whether C++ code is in a namespace of the app, and the file has no <c>using</c> for LiveKit's: an unqualified type is one of that namespace, which a
    /// header of the app can declare.
    /// </summary>
    private bool IsInOwnNamespace(int type)
    {
        bool isOwn = false;
        int open = _tokens.EnclosingBracket(type);
        for (int depth = 0; depth < DeepestNamespace && open >= 0; depth++, open = _tokens.EnclosingBracket(open))
        {
            int name = open - 1;
            while (_tokens.IsIdentifier(name) && _tokens.Is(name - 1, "::"))
            {
                name -= 2;
            }

            bool isNamespace = _tokens.Is(open, "{") && _tokens.IsIdentifier(name) && _tokens.Is(name - 1, "namespace");
            if (isNamespace && _tokens.Is(name, LiveKitMarker.Name))
            {
                return false;
            }

            isOwn |= isNamespace;
        }

        return isOwn && !(_usesNamespace ??= UsesNamespace());
    }

    /// <summary><c>using namespace livekit;</c>, <c>using livekit::Room;</c>, <c>using Room = livekit::Room;</c>.</summary>
    private bool UsesNamespace()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, "using")
                && (_tokens.Is(i + 1, LiveKitMarker.Name) || (_tokens.Is(i + 1, "namespace") && _tokens.IsAny(i + 2, LiveKitMarker.Name, "lk"))))
            {
                return true;
            }
        }

        return false;
    }
}
