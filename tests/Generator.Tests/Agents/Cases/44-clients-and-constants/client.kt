package org.example.library

import io.livekit.android.token.ConfigurableTokenSource
import io.livekit.android.token.TokenRequestOptions

private const val DESK = "librarian"

suspend fun desk(source: ConfigurableTokenSource) =
    source.fetch(TokenRequestOptions(roomName = "desk", agentName = DESK))

suspend fun children(source: ConfigurableTokenSource) =
    source.fetch(
        TokenRequestOptions(
            roomName = "children",
            agentName = "story-lady", //! GG2301
        ),
    )
